package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People as they might be: each is made from the seed and his number alone, so the same ones come again, in any order and
 * by any number of threads. Times count back from {@code now}.
 *
 * @param seed which people
 * @param now when they live
 * @param downtown whether all of them live in one town
 */
public record Population(long seed, Instant now, boolean downtown) {

    /** The number of the first one, far above those given out to people who register. */
    public static final long FIRST = 1_000_000_001L;

    private static final Duration LOCATION_LASTS = Duration.ofDays(14);
    private static final List<MaritalStatus> EMOTIONS =
            List.of(MaritalStatus.SINGLE, MaritalStatus.DIVORCED, MaritalStatus.MARRIED, MaritalStatus.SECRET);

    public Population {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** All over the world. */
    public static Population of(long seed, Instant now) {
        return new Population(seed, now, false);
    }

    /** Somebody, counted from 0. */
    public Inhabitant person(long number) {
        var dice = new Dice(seed, number);
        var id = new UserId(FIRST + number);
        var createTime = createTime(dice);
        var seen = now.minus(away(dice));
        var lastActive = seen.isBefore(createTime) ? createTime : seen;
        var location = location(id, lastActive, dice);
        var profile = profile(id, createTime, location, dice);
        return new Inhabitant(profile, location, lastActive, attention(profile, dice));
    }

    /** Two in a hundred came within the last week, the others within two years. */
    private Instant createTime(Dice dice) {
        double days = dice.comes(0.02) ? 7 * dice.part() : 7 + 723 * dice.part();
        return now.minusSeconds((long) (days * 86_400));
    }

    /** Three in a hundred are here now, seventeen were today, most within a week, three have not come for long. */
    private static Duration away(Dice dice) {
        double hours = switch (dice.share(3, 17, 47, 30, 3)) {
            case 0 -> dice.part() / 12;
            case 1 -> 0.1 + 23.9 * dice.part();
            case 2 -> 24 + Math.min(143, -36 * Math.log(1 - dice.part()));
            case 3 -> 168 + 160 * dice.part();
            default -> 24 * (14 + 180 * dice.part());
        };
        return Duration.ofSeconds((long) (hours * 3_600));
    }

    private @Nullable Location location(UserId user, Instant lastActive, Dice dice) {
        var phase = Duration.ofSeconds(dice.between(0, 899));
        var coordinates = downtown ? Towns.downtown(dice) : Towns.home(dice);
        var accuracy = dice.between(5, 60);
        var told = !dice.comes(0.01) && lastActive.isAfter(now.minus(LOCATION_LASTS));
        return told
                ? Location.none(user, phase).withReported(new ReportedLocation(coordinates, ReportedLocation.Source.GPS, accuracy, null), lastActive)
                : null;
    }

    private Profile profile(UserId user, Instant createTime, @Nullable Location location, Dice dice) {
        var gender = List.of(Gender.MALE, Gender.FEMALE, Gender.UNKNOWN).get(dice.share(52, 46, 2));
        var album = dice.comes(0.7) ? Pictures.album(user.value(), dice) : UserAlbum.EMPTY;
        var info = new UserInfo(
                user,
                Names.nickname(gender, dice),
                dice.comes(0.3) ? Names.introduction(dice) : null,
                traits(gender, dice),
                new BirthdayRecord(birthday(dice), 0),
                privacy(dice),
                createTime);
        return new Profile(
                info,
                album,
                Tastes.labels(gender, dice),
                new VipInfo(user, dice.comes(0.02) ? now.plus(Duration.ofDays(dice.between(1, 365))) : null),
                false,
                album.avatar().isPresent() && dice.comes(0.05),
                location == null ? PublishedLocation.NOWHERE : location.toPublishedLocation());
    }

    private static Traits traits(Gender gender, Dice dice) {
        return new Traits(
                gender,
                attraction(gender, dice),
                dice.comes(0.8) ? height(gender, dice) : null,
                dice.comes(0.75) ? EMOTIONS.get(dice.share(78, 12, 3, 7)) : null,
                Education.of(dice.share(20, 18, 22, 32, 7, 1)).orElseThrow(),
                dice.comes(0.6)
                        ? Salary.of(1 + dice.share(10, 18, 26, 20, 18, 8)).orElseThrow()
                        : null);
    }

    private static GenderPreference attraction(Gender gender, Dice dice) {
        int code = switch (gender) {
            case MALE -> dice.share(6, 4, 86, 4);
            case FEMALE -> dice.share(6, 85, 3, 6);
            case UNKNOWN -> dice.share(40, 15, 15, 30);
        };
        return GenderPreference.of(code).orElseThrow();
    }

    private static Height height(Gender gender, Dice dice) {
        double middle = gender == Gender.FEMALE ? 161.5 : 173;
        return new Height(Math.clamp(Math.round(middle + 6 * dice.around()), 140, 210));
    }

    /** From 18 to 70, most of them in their twenties. */
    private Birthday birthday(Dice dice) {
        int age = switch (dice.share(8, 57, 22, 10, 3)) {
            case 0 -> dice.between(18, 20);
            case 1 -> (dice.between(20, 30) + dice.between(20, 30)) / 2;
            case 2 -> dice.between(30, 40);
            case 3 -> dice.between(41, 55);
            default -> dice.between(56, 70);
        };
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Birthday(today.minusYears(age).minusDays(dice.between(0, 364)));
    }

    private static PrivacySettings privacy(Dice dice) {
        var profileAudience = List.of(ProfileAudience.EVERYBODY, ProfileAudience.FOLLOWED, ProfileAudience.NOBODY)
                .get(dice.share(97, 2, 1));
        return new PrivacySettings(
                profileAudience,
                dice.comes(0.02),
                dice.comes(0.03),
                dice.comes(0.03),
                MessagePermission.EVERYBODY,
                false,
                false);
    }

    /** Few draw much of it, many little, most none. */
    private static double attention(Profile profile, Dice dice) {
        var share = profile.album().avatar().isPresent() ? 0.3 : 0.05;
        return dice.comes(share) ? Math.min(500, Math.pow(1 - dice.part(), -0.8)) : 0;
    }
}
