package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Columns of {@code user_info} that the user provides. */
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
        int messageAuthority,
        boolean hideRead,
        boolean incognito,
        Instant createTime) {

    private static final UserInfoMapping MAPPING = new GeneratedUserInfoMapping();

    static UserInfoRow of(UserInfo info) {
        return MAPPING.toRow(info);
    }

    UserInfo info() {
        return new UserInfo(
                new UserId(id),
                new Nickname(nickname),
                introduction == null ? null : new Introduction(introduction),
                traits(),
                new BirthdayRecord(birthday == null ? null : new Birthday(birthday), birthdayChanges),
                privacy(),
                createTime);
    }

    private PrivacySettings privacy() {
        return new PrivacySettings(
                ProfileAudience.find(authority).orElseThrow(),
                hideAge,
                hideDistance,
                hideOnline,
                MessagePermission.find(messageAuthority).orElseThrow(),
                hideRead,
                incognito);
    }

    private Traits traits() {
        return new Traits(
                Gender.find(gender).orElseThrow(),
                GenderPreference.find(sexual).orElseThrow(),
                height == null ? null : new Height(height),
                emotion == null ? null : MaritalStatus.find(emotion).orElseThrow(),
                Education.find(education).orElseThrow(),
                salary == null ? null : Salary.find(salary).orElseThrow());
    }
}
