package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.BirthRecord;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Privacy;
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
        BirthRecord birth,
        Privacy privacy,
        Instant createTime) {

    /** Whole years; empty without a birthday. */
    public OptionalInt age(LocalDate today) {
        var birthday = birth.birthday();
        return birthday == null ? OptionalInt.empty() : OptionalInt.of(birthday.age(today));
    }

    /** The same with one thing changed; refuses a birthday that is fixed, or of somebody too young. */
    public UserInfo with(ProfileChange change, LocalDate today) {
        return switch (change) {
            case ProfileChange.OfNickname(var told) -> of(told, introduction, traits, birth, privacy);
            case ProfileChange.OfIntroduction(var told) -> of(nickname, told, traits, birth, privacy);
            case ProfileChange.OfBirthday(var date) ->
                of(nickname, introduction, traits, birth.tell(date == null ? null : Birthday.of(date, today)), privacy);
            case ProfileChange.OfAuthority(var told) -> of(privacy.with(told));
            case ProfileChange.OfHideAge(var hide) -> of(privacy.hidingAge(hide));
            case ProfileChange.OfHideDistance(var hide) -> of(privacy.hidingDistance(hide));
            case ProfileChange.OfHideOnline(var hide) -> of(privacy.hidingOnline(hide));
            case ProfileChange.OfMessageAuthority(var told) -> of(privacy.with(told));
            case ProfileChange.OfHideRead(var hide) -> of(privacy.hidingRead(hide));
            case ProfileChange.OfIncognito(var hide) -> of(privacy.hidingVisits(hide));
            case ProfileChange.OfGender(var told) ->
                of(new Traits(
                        told, traits.sexual(), traits.height(), traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.OfSexual(var told) ->
                of(new Traits(
                        traits.gender(), told, traits.height(), traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.OfHeight(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), told, traits.emotion(), traits.education(), traits.salary()));
            case ProfileChange.OfEmotion(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), told, traits.education(), traits.salary()));
            case ProfileChange.OfEducation(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), traits.emotion(), told, traits.salary()));
            case ProfileChange.OfSalary(var told) ->
                of(new Traits(
                        traits.gender(), traits.sexual(), traits.height(), traits.emotion(), traits.education(), told));
        };
    }

    private UserInfo of(Privacy privacy) {
        return of(nickname, introduction, traits, birth, privacy);
    }

    private UserInfo of(Traits traits) {
        return of(nickname, introduction, traits, birth, privacy);
    }

    private UserInfo of(
            Nickname nickname, @Nullable Introduction introduction, Traits traits, BirthRecord birth, Privacy privacy) {
        return new UserInfo(id, nickname, introduction, traits, birth, privacy, createTime);
    }
}
