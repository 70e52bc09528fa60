package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileAudience;
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
 * Generated users. Each depends on the seed and its number only, so any number of threads create the same users in any
 * order. Times are relative to {@code now}.
 *
 * @param seed seed of all random choices
 * @param now latest time of any activity
 * @param downtown true if all users live in one town
 */
public record Population(long seed, Instant now, boolean downtown) {

    /** Id of the first generated user, far above the ids of registered users. */
    public static final long FIRST = 1_000_000_001L;

    private static final Duration LOCATION_LASTS = Duration.ofDays(14);
    private static final List<MaritalStatus> EMOTIONS =
            List.of(MaritalStatus.SINGLE, MaritalStatus.DIVORCED, MaritalStatus.MARRIED, MaritalStatus.SECRET);

    public Population {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Creates a population that lives all over the world. */
    public static Population of(long seed, Instant now) {
        return new Population(seed, now, false);
    }

    /**
     * Creates a user.
     *
     * @param number counted from 0
     */
    public GeneratedUser person(long number) {
        var seededChoice = new SeededChoice(seed, number);
        var id = new UserId(FIRST + number);
        var createTime = createTime(seededChoice);
        var seen = now.minus(away(seededChoice));
        var lastActive = seen.isBefore(createTime) ? createTime : seen;
        var location = location(id, lastActive, seededChoice);
        var profile = profile(id, createTime, location, seededChoice);
        return new GeneratedUser(profile, location, lastActive, attention(profile, seededChoice));
    }

    /** Two percent registered within the last week, the others within two years. */
    private Instant createTime(SeededChoice seededChoice) {
        double days =
                seededChoice.withProbability(0.02) ? 7 * seededChoice.fraction() : 7 + 723 * seededChoice.fraction();
        return now.minusSeconds((long) (days * 86_400));
    }

    /** Three percent are active now, 17 percent were active today, most within a week, and three percent long ago. */
    private static Duration away(SeededChoice seededChoice) {
        double hours = switch (seededChoice.share(3, 17, 47, 30, 3)) {
            case 0 -> seededChoice.fraction() / 12;
            case 1 -> 0.1 + 23.9 * seededChoice.fraction();
            case 2 -> 24 + Math.min(143, -36 * Math.log(1 - seededChoice.fraction()));
            case 3 -> 168 + 160 * seededChoice.fraction();
            default -> 24 * (14 + 180 * seededChoice.fraction());
        };
        return Duration.ofSeconds((long) (hours * 3_600));
    }

    private @Nullable Location location(UserId user, Instant lastActive, SeededChoice seededChoice) {
        var phase = Duration.ofSeconds(seededChoice.between(0, 899));
        var coordinates = downtown ? HomeLocations.downtown(seededChoice) : HomeLocations.home(seededChoice);
        var accuracy = seededChoice.between(5, 60);
        var told = !seededChoice.withProbability(0.01) && lastActive.isAfter(now.minus(LOCATION_LASTS));
        return told
                ? Location.none(user, phase)
                        .withReported(
                                new ReportedLocation(coordinates, ReportedLocation.Source.GPS, accuracy, null),
                                lastActive)
                : null;
    }

    private Profile profile(UserId user, Instant createTime, @Nullable Location location, SeededChoice seededChoice) {
        var gender = List.of(Gender.MALE, Gender.FEMALE, Gender.UNKNOWN).get(seededChoice.share(52, 46, 2));
        var album =
                seededChoice.withProbability(0.7) ? SamplePictures.album(user.value(), seededChoice) : UserAlbum.EMPTY;
        var info = new UserInfo(
                user,
                NameGenerator.nickname(gender, seededChoice),
                seededChoice.withProbability(0.3) ? NameGenerator.introduction(seededChoice) : null,
                traits(gender, seededChoice),
                new BirthdayRecord(birthday(seededChoice), 0),
                privacy(seededChoice),
                createTime);
        return new Profile(
                info,
                album,
                LabelChoice.labels(gender, seededChoice),
                new VipInfo(
                        user,
                        seededChoice.withProbability(0.02)
                                ? now.plus(Duration.ofDays(seededChoice.between(1, 365)))
                                : null),
                false,
                album.avatar().isPresent() && seededChoice.withProbability(0.05),
                location == null ? PublishedLocation.NONE : location.toPublishedLocation());
    }

    private static Traits traits(Gender gender, SeededChoice seededChoice) {
        return new Traits(
                gender,
                attraction(gender, seededChoice),
                seededChoice.withProbability(0.8) ? height(gender, seededChoice) : null,
                seededChoice.withProbability(0.75) ? EMOTIONS.get(seededChoice.share(78, 12, 3, 7)) : null,
                Education.find(seededChoice.share(20, 18, 22, 32, 7, 1)).orElseThrow(),
                seededChoice.withProbability(0.6)
                        ? Salary.find(1 + seededChoice.share(10, 18, 26, 20, 18, 8))
                                .orElseThrow()
                        : null);
    }

    private static GenderPreference attraction(Gender gender, SeededChoice seededChoice) {
        int code = switch (gender) {
            case MALE -> seededChoice.share(6, 4, 86, 4);
            case FEMALE -> seededChoice.share(6, 85, 3, 6);
            case UNKNOWN -> seededChoice.share(40, 15, 15, 30);
        };
        return GenderPreference.find(code).orElseThrow();
    }

    private static Height height(Gender gender, SeededChoice seededChoice) {
        double middle = gender == Gender.FEMALE ? 161.5 : 173;
        return new Height(Math.clamp(Math.round(middle + 6 * seededChoice.gaussian()), 140, 210));
    }

    /** Ages are 18 to 70, mostly between 20 and 30. */
    private Birthday birthday(SeededChoice seededChoice) {
        int age = switch (seededChoice.share(8, 57, 22, 10, 3)) {
            case 0 -> seededChoice.between(18, 20);
            case 1 -> (seededChoice.between(20, 30) + seededChoice.between(20, 30)) / 2;
            case 2 -> seededChoice.between(30, 40);
            case 3 -> seededChoice.between(41, 55);
            default -> seededChoice.between(56, 70);
        };
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Birthday(today.minusYears(age).minusDays(seededChoice.between(0, 364)));
    }

    private static PrivacySettings privacy(SeededChoice seededChoice) {
        var profileAudience = List.of(ProfileAudience.EVERYBODY, ProfileAudience.FOLLOWED, ProfileAudience.NOBODY)
                .get(seededChoice.share(97, 2, 1));
        return new PrivacySettings(
                profileAudience,
                seededChoice.withProbability(0.02),
                seededChoice.withProbability(0.03),
                seededChoice.withProbability(0.03),
                MessagePermission.EVERYBODY,
                false,
                false);
    }

    /** Most users have no popularity, many have little, and few have much. */
    private static double attention(Profile profile, SeededChoice seededChoice) {
        var share = profile.album().avatar().isPresent() ? 0.3 : 0.05;
        return seededChoice.withProbability(share) ? Math.min(500, Math.pow(1 - seededChoice.fraction(), -0.8)) : 0;
    }
}
