package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Data of a user's profile that other users see if the visibility rule permits.
 *
 * @param introduction null for none
 */
public record UserInfo(
        UserId id,
        Nickname nickname,
        @Nullable Introduction introduction,
        Traits traits,
        BirthdayRecord birth,
        PrivacySettings privacy,
        Instant createTime) {

    /** Returns the age in whole years; empty without a birthday. */
    public OptionalInt age(LocalDate today) {
        var birthday = birth.birthday();
        return birthday == null ? OptionalInt.empty() : OptionalInt.of(birthday.age(today));
    }

    /**
     * Returns a copy with one change. Rejects a locked birthday with {@code BirthdayLocked} and a minor with {@code
     * TooYoung}.
     */
    public UserInfo with(ProfileChange change, LocalDate today) {
        return switch (change) {
            case ProfileChange.SetNickname(var value) -> of(value, introduction, traits, birth, privacy);
            case ProfileChange.SetIntroduction(var value) -> of(nickname, value, traits, birth, privacy);
            case ProfileChange.SetBirthday(var date) ->
                of(
                        nickname,
                        introduction,
                        traits,
                        birth.set(date == null ? null : Birthday.of(date.value(), today)),
                        privacy);
            case ProfileChange.SetAudience(var value) -> of(privacy.with(value));
            case ProfileChange.SetHideAge(var hide) -> of(privacy.withHideAge(hide));
            case ProfileChange.SetHideDistance(var hide) -> of(privacy.withHideDistance(hide));
            case ProfileChange.SetHideOnline(var hide) -> of(privacy.withHideOnline(hide));
            case ProfileChange.SetMessagePermission(var value) -> of(privacy.with(value));
            case ProfileChange.SetHideRead(var hide) -> of(privacy.withHideRead(hide));
            case ProfileChange.SetIncognito(var hide) -> of(privacy.withIncognito(hide));
            case ProfileChange.SetGender(var value) ->
                of(new Traits(
                        value,
                        traits.sexual(),
                        traits.height(),
                        traits.emotion(),
                        traits.education(),
                        traits.salary()));
            case ProfileChange.SetGenderPreference(var value) ->
                of(new Traits(
                        traits.gender(),
                        value,
                        traits.height(),
                        traits.emotion(),
                        traits.education(),
                        traits.salary()));
            case ProfileChange.SetHeight(var value) ->
                of(new Traits(
                        traits.gender(),
                        traits.sexual(),
                        value,
                        traits.emotion(),
                        traits.education(),
                        traits.salary()));
            case ProfileChange.SetMaritalStatus(var value) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), value, traits.education(), traits.salary()));
            case ProfileChange.SetEducation(var value) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), traits.emotion(), value, traits.salary()));
            case ProfileChange.SetSalary(var value) ->
                of(new Traits(
                        traits.gender(),
                        traits.sexual(),
                        traits.height(),
                        traits.emotion(),
                        traits.education(),
                        value));
        };
    }

    private UserInfo of(PrivacySettings privacySettings) {
        return of(nickname, introduction, traits, birth, privacySettings);
    }

    private UserInfo of(Traits traits) {
        return of(nickname, introduction, traits, birth, privacy);
    }

    private UserInfo of(
            Nickname nickname,
            @Nullable Introduction introduction,
            Traits traits,
            BirthdayRecord birth,
            PrivacySettings privacySettings) {
        return new UserInfo(id, nickname, introduction, traits, birth, privacySettings, createTime);
    }
}
