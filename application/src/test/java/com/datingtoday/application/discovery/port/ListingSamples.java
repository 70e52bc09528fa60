package com.datingtoday.application.discovery.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People in lists, none twice, at places and times that no other test uses. */
public final class ListingSamples {

    private static final Instant FAR_FUTURE = Instant.parse("2100-01-01T00:00:00Z");
    private static final long CENTURIES = 15_000_000_000_000L;

    private ListingSamples() {}

    /** A moment of centuries to come. */
    public static Instant moment() {
        return FAR_FUTURE.plusMillis(ThreadLocalRandom.current().nextLong(CENTURIES));
    }

    /** A base cell somewhere in the world. */
    public static Cell cell() {
        return Cell.ofBaseIndex(ThreadLocalRandom.current().nextInt(54 << 22));
    }

    /** Somebody who is there for good. */
    public static PublishedLocation at(Cell cell, Instant since) {
        return PublishedLocation.fixedSince(cell, since);
    }

    /** Somebody who has told everything. */
    public static Line told(UserId user, Instant now) {
        var traits = new Traits(
                Gender.FEMALE, GenderPreference.BOTH, new Height(178), MaritalStatus.SECRET, Education.DOCTOR, Salary.ABOVE_20000);
        var labels = IntStream.range(2_000_000_000, 2_000_000_020).boxed().collect(Collectors.toSet());
        var facts = new Facts(traits, LocalDate.of(1996, 2, 29), true, true, labels, now.plusSeconds(60));
        var where = new PublishedLocation(cell(), now.minusSeconds(900), cell(), now, cell(), now.plusSeconds(900), null);
        return line(user, facts, new Listing(user, "小明 😀 ölaf", facts, false, where, now));
    }

    private static Line line(UserId user, Facts facts, Listing listing) {
        return new Line(user, Optional.of(listing), 7, facts.lastActive());
    }

    /** Somebody who has told nothing but this. */
    public static Line line(Gender gender, PublishedLocation where, Instant created, @Nullable Instant active) {
        return line(gender, "u-5f2c", where, created, active);
    }

    /** Somebody of that name. */
    public static Line named(String nickname) {
        return line(Gender.UNKNOWN, nickname, PublishedLocation.NOWHERE, AuthSamples.now(), null);
    }

    private static Line line(
            Gender gender, String nickname, PublishedLocation where, Instant created, @Nullable Instant active) {
        var user = AuthSamples.user();
        var facts = facts(gender, active);
        return line(user, facts, new Listing(user, nickname, facts, false, where, created));
    }

    private static Facts facts(Gender gender, @Nullable Instant active) {
        var traits = new Traits(gender, GenderPreference.UNKNOWN, null, null, Education.UNKNOWN, null);
        return new Facts(traits, null, false, false, Set.of(), active);
    }

    /** The same one, who hides when he is here. */
    public static Line hidingOnline(Line line) {
        var listing = line.listing().orElseThrow();
        var gender = listing.facts().traits().gender();
        return new Line(
                line.user(),
                Optional.of(new Listing(
                        line.user(),
                        listing.nickname(),
                        facts(gender, null),
                        true,
                        listing.whereabouts(),
                        listing.createTime())),
                line.number(),
                line.lastActive());
    }

    /** The same one, in no list any more. */
    public static Line unlisted(Line line) {
        return new Line(line.user(), Optional.empty(), line.number() + 1, line.lastActive());
    }
}
