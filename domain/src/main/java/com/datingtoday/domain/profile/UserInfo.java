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
 * What somebody tells of himself, as it is visible to others if they may see him at all.
 *
 * @param id whose it is
 * @param nickname what he is called
 * @param introduction what he says; null for nothing
 * @param traits what he is like
 * @param birth the birthday
 * @param privacy what he keeps to himself
 * @param createTime since when he is here
 */
public record UserInfo(
        UserId id,
        Nickname nickname,
        @Nullable Introduction introduction,
        Traits traits,
        BirthdayRecord birth,
        PrivacySettings privacy,
        Instant createTime) {

    /** Whole years; empty without a birthday. */
    public OptionalInt age(LocalDate today) {
        var birthday = birth.birthday();
        return birthday == null ? OptionalInt.empty() : OptionalInt.of(birthday.age(today));
    }

    /** The same with one thing changed; refuses a birthday that is fixed, or of somebody too young. */
    public UserInfo with(ProfileChange change, LocalDate today) {
        return switch (change) {
            case ProfileChange.SetNickname(var told) -> of(told, introduction, traits, birth, privacy);
            case ProfileChange.SetIntroduction(var told) -> of(nickname, told, traits, birth, privacy);
            case ProfileChange.SetBirthday(var date) ->
                of(nickname, introduction, traits, birth.set(date == null ? null : Birthday.of(date, today)), privacy);
            case ProfileChange.SetAudience(var told) -> of(privacy.with(told));
            case ProfileChange.SetHideAge(var hide) -> of(privacy.withHideAge(hide));
            case ProfileChange.SetHideDistance(var hide) -> of(privacy.withHideDistance(hide));
            case ProfileChange.SetHideOnline(var hide) -> of(privacy.withHideOnline(hide));
            case ProfileChange.SetMessagePermission(var told) -> of(privacy.with(told));
            case ProfileChange.SetHideRead(var hide) -> of(privacy.withHideRead(hide));
            case ProfileChange.SetIncognito(var hide) -> of(privacy.withIncognito(hide));
            case ProfileChange.SetGender(var told) ->
                of(new Traits(
                        told, traits.sexual(), traits.height(), traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.SetGenderPreference(var told) ->
                of(new Traits(
                        traits.gender(), told, traits.height(), traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.SetHeight(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), told, traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.SetMaritalStatus(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), told, traits.education(), traits.salary()));
            case ProfileChange.SetEducation(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), traits.emotion(), told, traits.salary()));
            case ProfileChange.SetSalary(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), traits.emotion(), traits.education(), told));
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
