package com.datingtoday.application.discovery.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Interval;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Index entries in sets that no other test uses. */
public final class IndexEntrySamples {

    private static final Instant START = Instant.parse("2026-02-03T04:05:06.789Z");

    private static final SearchableAttributes COMPLETE = new SearchableAttributes(
            new Traits(
                    Gender.FEMALE,
                    GenderPreference.BOTH,
                    new Height(171),
                    MaritalStatus.SECRET,
                    Education.MASTER,
                    Salary.ABOVE_20000),
            LocalDate.of(1966, 2, 28),
            true,
            false,
            Set.of(3, 1, 200),
            START.minusSeconds(90));

    private static final SearchableAttributes SILENT =
            new SearchableAttributes(Traits.EMPTY, null, false, true, Set.of(), null);

    private IndexEntrySamples() {}

    /** Creates a set in a new grid. */
    public static LeafKey leafKey() {
        return leafKey(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Gender.FEMALE);
    }

    /** Creates a set in a grid. */
    public static LeafKey leafKey(long grid, Gender gender) {
        return new LeafKey(grid, Cell.at(31.2, 121.5).ancestor(2), gender);
    }

    /** Creates an entry with all attributes and an end of the interval. */
    public static Entry complete(UserId user, long number) {
        return new Entry(user, number, COMPLETE, List.of(new Interval(START, START.plusSeconds(900))));
    }

    /** Creates an entry without attributes and without an end of the interval. */
    public static Entry empty(UserId user, long number) {
        return new Entry(user, number, SILENT, List.of(new Interval(Instant.EPOCH, null)));
    }

    /** Returns the entry with another last-active time. */
    public static Entry activeAt(Entry entry, Instant lastActive) {
        var before = entry.searchableAttributes();
        var after = new SearchableAttributes(
                before.traits(), before.birthday(), before.photo(), before.verified(), before.labels(), lastActive);
        return new Entry(entry.user(), entry.version(), after, entry.intervals());
    }

    public static Entry entry() {
        return empty(AuthSamples.user(), 1);
    }
}
