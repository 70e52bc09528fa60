package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.UserInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a line of {@code user_info} its user tells. */
record UserInfoRow(
        long id,
        String nickname,
        @Nullable String introduction,
        int gender,
        int sexual,
        @Nullable LocalDate birthday,
        int birthdayChanges,
        @Nullable Integer height,
        @Nullable Integer emotion,
        int education,
        @Nullable Integer salary,
        int authority,
        boolean hideAge,
        boolean hideDistance,
        boolean hideOnline,
        Instant updateTime) {

    static UserInfoRow of(UserInfo info, Instant now) {
        var traits = info.traits();
        var privacy = info.privacy();
        var introduction = info.introduction();
        var birthday = info.birth().birthday();
        return new UserInfoRow(
                info.id().value(),
                info.nickname().value(),
                introduction == null ? null : introduction.value(),
                traits.gender().code(),
                traits.sexual().code(),
                birthday == null ? null : birthday.date(),
                info.birth().corrections(),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                privacy.authority().code(),
                privacy.hideAge(),
                privacy.hideDistance(),
                privacy.hideOnline(),
                now);
    }
}
