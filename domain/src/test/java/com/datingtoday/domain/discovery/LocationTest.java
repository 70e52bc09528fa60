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

    private static final Place HOME = place(31.2304, 121.4737);
    private static final Place WORK = place(31.3304, 121.4737);
    private static final Place PUB = place(31.1304, 121.4737);

    private static Place place(double latitude, double longitude) {
        return new Place(new Position(latitude, longitude), Place.Source.GPS, 20, null);
    }

    private static Location none() {
        return Location.none(new UserId(100_001), PHASE);
    }

    private static void assertSeen(Location location, Instant moment, Place at) {
        assertThat(location.whereabouts().cellAt(moment)).contains(at.position().cell());
    }

    @Test
    void a_first_place_is_seen_at_once() {
        var home = none().at(HOME, NOON);

        assertSeen(home, NOON, HOME);
        assertThat(home.whereabouts().cellAt(NOON.minusMillis(1))).isEmpty();
        assertThat(home.whereabouts().viewing()).isEqualTo(HOME.position().cell());
    }

    @Test
    void another_one_is_seen_from_his_quarter_hour_on() {
        var moved = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60));

        assertSeen(moved, NOON.plusSeconds(60), HOME);
        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, WORK);
    }

    @Test
    void he_himself_looks_from_there_at_once() {
        var moved = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60));

        assertThat(moved.whereabouts().viewing()).isEqualTo(WORK.position().cell());
    }

    @Test
    void what_counts_is_where_he_is_at_the_quarter_hour() {
        var moved = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60)).at(PUB, NOON.plusSeconds(120));

        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, PUB);
    }

    @Test
    void who_is_back_before_it_was_never_away() {
        var back = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60)).at(HOME, NOON.plusSeconds(120));

        assertSeen(back, TICK, HOME);
        assertThat(back.whereabouts().next()).isNull();
    }

    @Test
    void a_cell_is_kept_for_a_quarter_of_an_hour_at_least_however_often_he_tells() {
        var location = none().at(HOME, NOON);
        var changes = new HashSet<Instant>();
        for (int second = 1; second < 3 * 3600; second += 7) {
            location = location.at(place(31.2304 + second / 20_000.0, 121.4737), NOON.plusSeconds(second));
            var nextTime = location.whereabouts().nextTime();
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
        var moved = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60)).at(PUB, TICK.plusSeconds(60));

        assertThat(moved.whereabouts().cellAt(NOON.minusMillis(1))).isEmpty();
        assertSeen(moved, NOON, HOME);
        assertSeen(moved, TICK.minusMillis(1), HOME);
        assertSeen(moved, TICK, WORK);
        assertSeen(moved, TICK.plus(Location.QUARTER), PUB);
    }

    @Test
    void where_he_was_is_forgotten_when_no_list_asks_any_more() {
        var moved = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60)).at(WORK, TICK.plusSeconds(60));
        var end = TICK.plus(Location.QUARTER);

        assertSeen(moved.at(WORK, end.minusMillis(1)), TICK.minusMillis(1), HOME);
        assertThat(moved.at(WORK, end).whereabouts().before()).isNull();
        assertSeen(moved.at(WORK, end), TICK, WORK);
        assertThat(moved.left(TICK.plusSeconds(61)).whereabouts()).isEqualTo(PublishedLocation.NOWHERE);
    }

    @Test
    void who_left_is_nowhere_and_what_he_told_is_forgotten() {
        var left = none().at(HOME, NOON).at(WORK, NOON.plusSeconds(60)).left(NOON.plusSeconds(90));

        assertThat(left.whereabouts()).isEqualTo(PublishedLocation.NOWHERE);
        assertThat(left.place()).isNull();
    }

    @Test
    void leaving_and_coming_back_publishes_no_sooner_than_staying() {
        var back = none().at(HOME, NOON).left(NOON.plusSeconds(60)).at(WORK, NOON.plusSeconds(61));

        assertThat(back.whereabouts().cellAt(TICK.minusMillis(1))).isEmpty();
        assertSeen(back, TICK, WORK);
    }

    @Test
    void leaving_twice_does_not_make_it_sooner() {
        var back = none().at(HOME, NOON)
                .left(NOON.plusSeconds(60))
                .left(NOON.plusSeconds(70))
                .at(WORK, NOON.plusSeconds(80))
                .left(NOON.plusSeconds(90))
                .at(PUB, NOON.plusSeconds(100));

        assertThat(back.whereabouts().cellAt(TICK.minusMillis(1))).isEmpty();
        assertSeen(back, TICK, PUB);
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_a_first_place_again() {
        var later = NOON.plus(Duration.ofMinutes(20));
        var back = none().at(HOME, NOON).left(NOON.plusSeconds(60)).at(WORK, later);

        assertSeen(back, later, WORK);
    }

    @Test
    void a_viewer_looks_from_at_most_twelve_cells_in_any_hour() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int minute = 0; minute < 60; minute++) {
            location = location.at(place(minute - 30, 100), NOON.plus(Duration.ofMinutes(minute)));
            cells.add(location.whereabouts().viewing());
        }
        assertThat(cells).hasSize(Viewing.MOST);

        var anHourLater = location.at(place(50, 50), NOON.plus(Duration.ofMinutes(60)));
        assertThat(anHourLater.whereabouts().viewing())
                .isEqualTo(location.whereabouts().viewing());
        var then = location.at(place(50, 50), NOON.plus(Duration.ofMinutes(61)));
        assertThat(then.whereabouts().viewing()).isEqualTo(new Position(50, 50).cell());
        var again = then.at(place(51, 51), NOON.plus(Duration.ofMinutes(61)));
        assertThat(again.whereabouts().viewing()).isEqualTo(new Position(50, 50).cell());
    }

    @Test
    void leaving_does_not_give_more_cells_to_look_from() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int second = 0; second < 100; second++) {
            location = location.at(place(second - 50, 100), NOON.plusSeconds(second));
            var viewing = location.whereabouts().viewing();
            if (viewing != null) {
                cells.add(viewing);
            }
            location = location.left(NOON.plusSeconds(second));
        }

        assertThat(cells).hasSize(Viewing.MOST);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 399, 400, 401, 899})
    void every_phase_has_its_own_quarter_hours(long seconds) {
        var location = Location.none(new UserId(100_001), Duration.ofSeconds(seconds));
        var moved = location.at(HOME, NOON).at(WORK, NOON);

        assertThat(moved.whereabouts().nextTime()).isEqualTo(NOON.plusSeconds(seconds == 0 ? 900 : seconds));
    }

    @Test
    void nobody_prints_where_he_is() {
        var printed = none().at(HOME, NOON).at(WORK, NOON) + " " + HOME.position();

        assertThat(printed).doesNotContain("31.", "121.", "latitude");
    }
}
