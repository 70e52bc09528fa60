package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.Attraction;
import com.datingtoday.domain.profile.Authority;
import com.datingtoday.domain.profile.BirthRecord;
import com.datingtoday.domain.profile.Birthday;
import com.datingtoday.domain.profile.Education;
import com.datingtoday.domain.profile.Emotion;
import com.datingtoday.domain.profile.Gender;
import com.datingtoday.domain.profile.Height;
import com.datingtoday.domain.profile.Introduction;
import com.datingtoday.domain.profile.Nickname;
import com.datingtoday.domain.profile.Privacy;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Salary;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a line of {@code user_info} is meant for others, beside the same user's VIP and standing.
 *
 * @param vipDeadline null for somebody who never was VIP
 * @param suspended whether the operator has shut the account
 */
record PersonRow(
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
        Instant createTime,
        @Nullable Instant vipDeadline,
        boolean suspended) {

    Profile profile(UserAlbum album, UserLabels labels) {
        return new Profile(info(), album, labels, new VipInfo(new UserId(id), vipDeadline), suspended);
    }

    UserInfo info() {
        return new UserInfo(
                new UserId(id),
                new Nickname(nickname),
                introduction == null ? null : new Introduction(introduction),
                traits(),
                new BirthRecord(birthday == null ? null : new Birthday(birthday), birthdayChanges),
                new Privacy(Authority.of(authority).orElseThrow(), hideAge, hideDistance, hideOnline),
                createTime);
    }

    private Traits traits() {
        return new Traits(
                Gender.of(gender).orElseThrow(),
                Attraction.of(sexual).orElseThrow(),
                height == null ? null : new Height(height),
                emotion == null ? null : Emotion.of(emotion).orElseThrow(),
                Education.of(education).orElseThrow(),
                salary == null ? null : Salary.of(salary).orElseThrow());
    }
}
