package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others get of where somebody is, and when. */
class LocationTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PHASE = Duration.ofSeconds(400);

    /** His quarter-hours are 12:06:40, 12:21:40, … */
    private static final Instant TICK = NOON.plusSeconds(400);

    private static final ReportedLocation HOME = place(31.2304, 121.4737);
    private static final ReportedLocation WORK = place(31.3304, 121.4737);
    private static final ReportedLocation PUB = place(31.1304, 121.4737);

    private static ReportedLocation place(double latitude, double longitude) {
        return new ReportedLocation(new Coordinates(latitude, longitude), ReportedLocation.Source.GPS, 20, null);
    }

    private static Location none() {
        return Location.none(new UserId(100_001), PHASE);
    }

    private static void assertSeen(Location location, Instant moment, ReportedLocation at) {
        assertThat(location.toPublishedLocation().cellAt(moment))
                .contains(at.coordinates().cell());
    }

    @Test
    void a_first_place_is_seen_at_once() {
        var home = none().withReported(HOME, NOON);

        assertSeen(home, NOON, HOME);
        assertThat(home.toPublishedLocation().cellAt(NOON.minusMillis(1))).isEmpty();
        assertThat(home.toPublishedLocation().viewpoint())
                .isEqualTo(HOME.coordinates().cell());
    }

    @Test
    void another_one_is_seen_from_his_quarter_hour_on() {
        var moved = none().withReported(HOME, NOON).withReported(WORK, NOON.plusSeconds(60));

        assertSeen(moved, NOON.plusSeconds(60), HOME);
        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, WORK);
    }

    @Test
    void he_himself_looks_from_there_at_once() {
        var moved = none().withReported(HOME, NOON).withReported(WORK, NOON.plusSeconds(60));

        assertThat(moved.toPublishedLocation().viewpoint())
                .isEqualTo(WORK.coordinates().cell());
    }

    @Test
    void what_counts_is_where_he_is_at_the_quarter_hour() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(PUB, NOON.plusSeconds(120));

        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, PUB);
    }

    @Test
    void who_is_back_before_it_was_never_away() {
        var back = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(HOME, NOON.plusSeconds(120));

        assertSeen(back, TICK, HOME);
        assertThat(back.toPublishedLocation().next()).isNull();
    }

    @Test
    void a_cell_is_kept_for_a_quarter_of_an_hour_at_least_however_often_he_tells() {
        var location = none().withReported(HOME, NOON);
        var changes = new HashSet<Instant>();
        for (int second = 1; second < 3 * 3600; second += 7) {
            location = location.withReported(place(31.2304 + second / 20_000.0, 121.4737), NOON.plusSeconds(second));
            var nextTime = location.toPublishedLocation().nextTime();
            if (nextTime != null) {
                changes.add(nextTime);
            }
        }

        assertThat(changes)
                .hasSizeBetween(11, 13)
                .allSatisfy(
                        change -> assertThat(Duration.between(TICK, change).toMillis() % Location.QUARTER.toMillis())
                                .isZero());
    }

    @Test
    void where_he_was_is_known_as_long_as_a_list_lasts() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(PUB, TICK.plusSeconds(60));

        assertThat(moved.toPublishedLocation().cellAt(NOON.minusMillis(1))).isEmpty();
        assertSeen(moved, NOON, HOME);
        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, WORK);
        assertSeen(moved, TICK.plus(Location.QUARTER), PUB);
    }

    @Test
    void where_he_was_is_forgotten_when_no_list_asks_any_more() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(WORK, TICK.plusSeconds(60));
        var end = TICK.plus(Location.QUARTER);

        assertSeen(moved.withReported(WORK, end.minusMillis(1)), TICK.minusMillis(1), HOME);
        assertThat(moved.withReported(WORK, end).toPublishedLocation().before()).isNull();
        assertSeen(moved.withReported(WORK, end), TICK, WORK);
        assertThat(moved.withoutLocation(TICK.plusSeconds(61)).toPublishedLocation())
                .isEqualTo(PublishedLocation.NONE);
    }

    @Test
    void who_left_is_nowhere_and_what_he_told_is_forgotten() {
        var left = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withoutLocation(NOON.plusSeconds(90));

        assertThat(left.toPublishedLocation()).isEqualTo(PublishedLocation.NONE);
        assertThat(left.reported()).isNull();
    }

    @Test
    void leaving_and_coming_back_publishes_no_sooner_than_staying() {
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withReported(WORK, NOON.plusSeconds(61));

        assertThat(back.toPublishedLocation().cellAt(TICK.minusMillis(1))).isEmpty();
        assertSeen(back, TICK, WORK);
    }

    @Test
    void leaving_twice_does_not_make_it_sooner() {
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withoutLocation(NOON.plusSeconds(70))
                .withReported(WORK, NOON.plusSeconds(80))
                .withoutLocation(NOON.plusSeconds(90))
                .withReported(PUB, NOON.plusSeconds(100));

        assertThat(back.toPublishedLocation().cellAt(TICK.minusMillis(1))).isEmpty();
        assertSeen(back, TICK, PUB);
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_a_first_place_again() {
        var later = NOON.plus(Duration.ofMinutes(20));
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withReported(WORK, later);

        assertSeen(back, later, WORK);
    }

    @Test
    void a_viewer_looks_from_at_most_twelve_cells_in_any_hour() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int minute = 0; minute < 60; minute++) {
            location = location.withReported(place(minute - 30, 100), NOON.plus(Duration.ofMinutes(minute)));
            cells.add(location.toPublishedLocation().viewpoint());
        }
        assertThat(cells).hasSize(ViewpointCell.MAX_CHANGES);

        var anHourLater = location.withReported(place(50, 50), NOON.plus(Duration.ofMinutes(60)));
        assertThat(anHourLater.toPublishedLocation().viewpoint())
                .isEqualTo(location.toPublishedLocation().viewpoint());
        var then = location.withReported(place(50, 50), NOON.plus(Duration.ofMinutes(61)));
        assertThat(then.toPublishedLocation().viewpoint()).isEqualTo(new Coordinates(50, 50).cell());
        var again = then.withReported(place(51, 51), NOON.plus(Duration.ofMinutes(61)));
        assertThat(again.toPublishedLocation().viewpoint()).isEqualTo(new Coordinates(50, 50).cell());
    }

    @Test
    void leaving_does_not_give_more_cells_to_look_from() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int second = 0; second < 100; second++) {
            location = location.withReported(place(second - 50, 100), NOON.plusSeconds(second));
            var viewing = location.toPublishedLocation().viewpoint();
            if (viewing != null) {
                cells.add(viewing);
            }
            location = location.withoutLocation(NOON.plusSeconds(second));
        }

        assertThat(cells).hasSize(ViewpointCell.MAX_CHANGES);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 399, 400, 401, 899})
    void every_phase_has_its_own_quarter_hours(long seconds) {
        var location = Location.none(new UserId(100_001), Duration.ofSeconds(seconds));
        var moved = location.withReported(HOME, NOON).withReported(WORK, NOON);

        assertThat(moved.toPublishedLocation().nextTime()).isEqualTo(NOON.plusSeconds(seconds == 0 ? 900 : seconds));
    }

    @Test
    void nobody_prints_where_he_is() {
        var printed = none().withReported(HOME, NOON).withReported(WORK, NOON) + " " + HOME.coordinates();

        assertThat(printed).doesNotContain("31.", "121.", "latitude");
    }
}
