package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.City;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.discovery.ViewpointCell;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Contract of {@link Locations}. */
public interface LocationsContract {

    Duration PHASE = Duration.ofSeconds(899);
    ReportedLocation SHANGHAI = new ReportedLocation(new Coordinates(31.230416, 121.473701), Source.GPS, 20, null);

    Locations locations();

    /** Returns the profiles that show the published locations. */
    Profiles profiles();

    Transactions transactions();

    /** Registers a user. */
    UserId newUser();

    private Location change(UserId user, Instant now, UnaryOperator<Location> change) {
        return transactions().inTransaction(() -> {
            var changed = change.apply(locations().lock(user, PHASE));
            locations().save(changed, now);
            return changed;
        });
    }

    private UserId newUserActiveAt(Instant now) {
        var user = newUser();
        change(user, now, location -> location.withReported(SHANGHAI, now));
        return user;
    }

    private PublishedLocation shown(UserId user) {
        return Objects.requireNonNull(profiles().find(List.of(user)).get(user)).publishedLocation();
    }

    /** Returns a time before those of all other tests. */
    private static Instant longAgo() {
        return Instant.EPOCH.plusMillis(ThreadLocalRandom.current().nextLong(100_000_000_000L));
    }

    @Test
    default void a_user_without_a_report_has_no_location() {
        var user = newUser();

        assertThat(locations().find(user)).isEmpty();
        assertThat(transactions().inTransaction(() -> locations().lock(user, PHASE)))
                .isEqualTo(Location.none(user, PHASE));
        assertThat(shown(user)).isEqualTo(PublishedLocation.NONE);
    }

    @Test
    default void a_measured_location_is_stored_exactly() {
        var user = newUser();
        var now = AuthSamples.now();

        for (var reportedLocation : List.of(
                SHANGHAI,
                new ReportedLocation(new Coordinates(-90, -180), Source.NETWORK, 100_000, null),
                new ReportedLocation(new Coordinates(90, 180), Source.GPS, 0, null),
                new ReportedLocation(new Coordinates(0.000001, -0.000001), Source.NETWORK, null, null))) {
            var told = change(user, now, location -> location.withReported(reportedLocation, now));
            assertThat(locations().find(user))
                    .contains(told)
                    .map(Location::reported)
                    .contains(reportedLocation);
        }
    }

    @Test
    default void a_chosen_city_is_stored_with_its_code() {
        var user = newUser();
        var now = AuthSamples.now();
        var reportedLocation = ReportedLocation.of(new City("wuhan", "Wuhan", new Coordinates(30.5928, 114.3055)));

        var told = change(user, now, location -> location.withReported(reportedLocation, now));

        assertThat(locations().find(user))
                .contains(told)
                .map(Location::reported)
                .contains(reportedLocation);
    }

    @Test
    default void the_published_and_the_next_cell_are_stored_and_shown() {
        var now = AuthSamples.now();
        var user = newUserActiveAt(now);
        assertThat(shown(user).cellAt(now)).contains(SHANGHAI.coordinates().cell());

        var moved = change(user, now, location -> location.withReported(place(1), now));

        assertThat(moved.toPublishedLocation().next())
                .isEqualTo(place(1).coordinates().cell());
        assertThat(locations().find(user)).contains(moved);
        assertThat(shown(user)).isEqualTo(moved.toPublishedLocation());
    }

    @Test
    default void the_previous_cell_is_stored_and_shown() {
        var now = AuthSamples.now();
        var user = newUserActiveAt(now);
        var tick = Objects.requireNonNull(change(user, now, location -> location.withReported(place(1), now))
                .toPublishedLocation()
                .nextTime());

        var settled = change(user, tick, location -> location.withReported(place(1), tick));

        assertThat(settled.toPublishedLocation().cellAt(tick.minusMillis(1)))
                .contains(SHANGHAI.coordinates().cell());
        assertThat(locations().find(user)).contains(settled);
        assertThat(shown(user)).isEqualTo(settled.toPublishedLocation());
    }

    @Test
    default void all_times_of_viewpoint_changes_are_stored() {
        var user = newUser();
        var now = AuthSamples.now();

        for (int i = 0; i < ViewpointCell.MAX_CHANGES; i++) {
            var reportedLocation = place(i);
            var moment = now.plusMillis(i);
            change(user, moment, location -> location.withReported(reportedLocation, moment));
        }

        assertThat(locations().find(user).orElseThrow().viewpoint().changes())
                .hasSize(ViewpointCell.MAX_CHANGES)
                .startsWith(now)
                .endsWith(now.plusMillis(ViewpointCell.MAX_CHANGES - 1));
    }

    private static ReportedLocation place(int number) {
        return new ReportedLocation(new Coordinates(10, 10.0 + number), Source.GPS, 5, null);
    }

    @Test
    default void a_deleted_location_keeps_the_time_of_its_deletion_only() {
        var now = AuthSamples.now();
        var user = newUserActiveAt(now);

        var left = change(user, now, location -> location.withoutLocation(now));

        assertThat(locations().find(user)).contains(left);
        assertThat(left.reported()).isNull();
        assertThat(left.leftTime()).isEqualTo(now);
        assertThat(shown(user)).isEqualTo(PublishedLocation.NONE);
    }

    @Test
    default void a_publish_phase_is_permanent() {
        var user = newUserActiveAt(AuthSamples.now());

        var locked = transactions().inTransaction(() -> locations().lock(user, Duration.ofSeconds(1)));

        assertThat(locked.publishPhase()).isEqualTo(PHASE);
    }

    @Test
    default void concurrent_changes_of_a_location_are_serialized() {
        var user = newUser();
        var now = AuthSamples.now();

        ConcurrentRunner.run(8, thread -> change(user, now, location -> location.withReported(place(thread), now)));

        assertThat(locations().find(user).orElseThrow().viewpoint().changes()).hasSize(8);
    }

    @Test
    default void inactive_users_are_found_the_longest_inactive_first() {
        var moment = longAgo();
        var second = newUserActiveAt(moment.plusMillis(1));
        var first = newUserActiveAt(moment);
        var third = newUserActiveAt(moment.plusMillis(2));

        assertThat(inactive(moment.plusMillis(2), List.of(first, second, third)))
                .containsExactly(first, second);
        assertThat(locations().findInactive(moment.plusMillis(2), 1)).hasSize(1).doesNotContain(second);
    }

    private List<UserId> inactive(Instant before, List<UserId> among) {
        return locations().findInactive(before, 1_000).stream()
                .filter(among::contains)
                .toList();
    }

    @Test
    default void an_active_user_is_not_inactive() {
        var moment = longAgo();
        var back = newUserActiveAt(moment);
        var away = newUserActiveAt(moment);
        var everybody = List.of(back, away, newUser());

        locations().recordActivity(everybody, moment.plusMillis(5));
        locations().recordActivity(List.of(back), moment.plusMillis(6));
        locations().recordActivity(List.of(), moment.plusMillis(7));

        assertThat(inactive(moment.plusMillis(5), everybody)).isEmpty();
        assertThat(inactive(moment.plusMillis(6), everybody)).containsExactly(away);
        assertThat(locations().isInactive(away, moment.plusMillis(6))).isTrue();
        assertThat(locations().isInactive(away, moment.plusMillis(5))).isFalse();
        assertThat(locations().isInactive(back, moment.plusMillis(6))).isFalse();
        assertThat(inactive(moment.plusMillis(7), everybody)).containsExactly(away, back);
    }

    @Test
    default void a_user_without_a_location_is_not_found_as_inactive() {
        var moment = longAgo();
        var user = newUserActiveAt(moment);

        change(user, moment, location -> location.withoutLocation(moment));
        assertThat(inactive(moment.plusMillis(1), List.of(user))).isEmpty();

        locations().recordActivity(List.of(user), moment);
        assertThat(inactive(moment.plusMillis(1), List.of(user))).isEmpty();
    }
}
