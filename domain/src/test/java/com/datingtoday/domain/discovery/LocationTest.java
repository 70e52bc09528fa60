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

/** Publication of locations to other users. */
class LocationTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PHASE = Duration.ofSeconds(400);

    /** First quarter-hour of the user; the next ones are 12:21:40, 12:36:40, … */
    private static final Instant QUARTER_HOUR = NOON.plusSeconds(400);

    private static final ReportedLocation HOME = reportedAt(31.2304, 121.4737);
    private static final ReportedLocation WORK = reportedAt(31.3304, 121.4737);
    private static final ReportedLocation THEATRE = reportedAt(31.1304, 121.4737);

    private static ReportedLocation reportedAt(double latitude, double longitude) {
        return new ReportedLocation(new Coordinates(latitude, longitude), ReportedLocation.Source.GPS, 20, null);
    }

    private static Location none() {
        return Location.none(new UserId(100_001), PHASE);
    }

    private static void assertPublished(Location location, Instant moment, ReportedLocation at) {
        assertThat(location.toPublishedLocation().cellAt(moment))
                .contains(at.coordinates().cell());
    }

    @Test
    void the_first_location_is_published_at_once() {
        var home = none().withReported(HOME, NOON);

        assertPublished(home, NOON, HOME);
        assertThat(home.toPublishedLocation().cellAt(NOON.minusMillis(1))).isEmpty();
        assertThat(home.toPublishedLocation().viewpoint())
                .isEqualTo(HOME.coordinates().cell());
    }

    @Test
    void a_new_location_is_published_at_the_users_quarter_hour() {
        var moved = none().withReported(HOME, NOON).withReported(WORK, NOON.plusSeconds(60));

        assertPublished(moved, NOON.plusSeconds(60), HOME);
        assertPublished(moved, QUARTER_HOUR.minusMillis(1), HOME);
        assertPublished(moved, QUARTER_HOUR, WORK);
    }

    @Test
    void the_viewpoint_changes_at_once() {
        var moved = none().withReported(HOME, NOON).withReported(WORK, NOON.plusSeconds(60));

        assertThat(moved.toPublishedLocation().viewpoint())
                .isEqualTo(WORK.coordinates().cell());
    }

    @Test
    void the_last_location_before_the_quarter_hour_is_published() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(THEATRE, NOON.plusSeconds(120));

        assertPublished(moved, QUARTER_HOUR.minusMillis(1), HOME);
        assertPublished(moved, QUARTER_HOUR, THEATRE);
    }

    @Test
    void a_return_before_the_quarter_hour_publishes_no_change() {
        var back = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(HOME, NOON.plusSeconds(120));

        assertPublished(back, QUARTER_HOUR, HOME);
        assertThat(back.toPublishedLocation().next()).isNull();
    }

    @Test
    void a_published_cell_stays_for_a_quarter_hour_regardless_of_reports() {
        var location = none().withReported(HOME, NOON);
        var changes = new HashSet<Instant>();
        for (int second = 1; second < 3 * 3600; second += 7) {
            location =
                    location.withReported(reportedAt(31.2304 + second / 20_000.0, 121.4737), NOON.plusSeconds(second));
            var nextTime = location.toPublishedLocation().nextTime();
            if (nextTime != null) {
                changes.add(nextTime);
            }
        }

        assertThat(changes)
                .hasSizeBetween(11, 13)
                .allSatisfy(change -> assertThat(
                                Duration.between(QUARTER_HOUR, change).toMillis() % Location.QUARTER.toMillis())
                        .isZero());
    }

    @Test
    void the_previous_cell_is_available_for_the_lifetime_of_a_list() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(THEATRE, QUARTER_HOUR.plusSeconds(60));

        assertThat(moved.toPublishedLocation().cellAt(NOON.minusMillis(1))).isEmpty();
        assertPublished(moved, NOON, HOME);
        assertPublished(moved, QUARTER_HOUR.minusMillis(1), HOME);
        assertPublished(moved, QUARTER_HOUR, WORK);
        assertPublished(moved, QUARTER_HOUR.plus(Location.QUARTER), THEATRE);
    }

    @Test
    void the_previous_cell_is_removed_after_the_lifetime_of_a_list() {
        var moved = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withReported(WORK, QUARTER_HOUR.plusSeconds(60));
        var end = QUARTER_HOUR.plus(Location.QUARTER);

        assertPublished(moved.withReported(WORK, end.minusMillis(1)), QUARTER_HOUR.minusMillis(1), HOME);
        assertThat(moved.withReported(WORK, end).toPublishedLocation().before()).isNull();
        assertPublished(moved.withReported(WORK, end), QUARTER_HOUR, WORK);
        assertThat(moved.withoutLocation(QUARTER_HOUR.plusSeconds(61)).toPublishedLocation())
                .isEqualTo(PublishedLocation.NONE);
    }

    @Test
    void a_deleted_location_has_neither_published_nor_reported_data() {
        var left = none().withReported(HOME, NOON)
                .withReported(WORK, NOON.plusSeconds(60))
                .withoutLocation(NOON.plusSeconds(90));

        assertThat(left.toPublishedLocation()).isEqualTo(PublishedLocation.NONE);
        assertThat(left.reported()).isNull();
    }

    @Test
    void deleting_and_reporting_again_publishes_no_earlier() {
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withReported(WORK, NOON.plusSeconds(61));

        assertThat(back.toPublishedLocation().cellAt(QUARTER_HOUR.minusMillis(1)))
                .isEmpty();
        assertPublished(back, QUARTER_HOUR, WORK);
    }

    @Test
    void repeated_deletion_publishes_no_earlier() {
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withoutLocation(NOON.plusSeconds(70))
                .withReported(WORK, NOON.plusSeconds(80))
                .withoutLocation(NOON.plusSeconds(90))
                .withReported(THEATRE, NOON.plusSeconds(100));

        assertThat(back.toPublishedLocation().cellAt(QUARTER_HOUR.minusMillis(1)))
                .isEmpty();
        assertPublished(back, QUARTER_HOUR, THEATRE);
    }

    @Test
    void a_location_is_published_at_once_a_quarter_hour_after_the_deletion() {
        var later = NOON.plus(Duration.ofMinutes(20));
        var back = none().withReported(HOME, NOON)
                .withoutLocation(NOON.plusSeconds(60))
                .withReported(WORK, later);

        assertPublished(back, later, WORK);
    }

    @Test
    void a_viewpoint_has_at_most_twelve_cells_in_any_hour() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int minute = 0; minute < 60; minute++) {
            location = location.withReported(reportedAt(minute - 30, 100), NOON.plus(Duration.ofMinutes(minute)));
            cells.add(location.toPublishedLocation().viewpoint());
        }
        assertThat(cells).hasSize(ViewpointCell.MAX_CHANGES);

        var anHourLater = location.withReported(reportedAt(50, 50), NOON.plus(Duration.ofMinutes(60)));
        assertThat(anHourLater.toPublishedLocation().viewpoint())
                .isEqualTo(location.toPublishedLocation().viewpoint());
        var then = location.withReported(reportedAt(50, 50), NOON.plus(Duration.ofMinutes(61)));
        assertThat(then.toPublishedLocation().viewpoint()).isEqualTo(new Coordinates(50, 50).cell());
        var again = then.withReported(reportedAt(51, 51), NOON.plus(Duration.ofMinutes(61)));
        assertThat(again.toPublishedLocation().viewpoint()).isEqualTo(new Coordinates(50, 50).cell());
    }

    @Test
    void deletion_does_not_allow_more_viewpoint_cells() {
        var location = none();
        var cells = new HashSet<Object>();
        for (int second = 0; second < 100; second++) {
            location = location.withReported(reportedAt(second - 50, 100), NOON.plusSeconds(second));
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
    void the_publish_phase_determines_the_quarter_hours(long seconds) {
        var location = Location.none(new UserId(100_001), Duration.ofSeconds(seconds));
        var moved = location.withReported(HOME, NOON).withReported(WORK, NOON);

        assertThat(moved.toPublishedLocation().nextTime()).isEqualTo(NOON.plusSeconds(seconds == 0 ? 900 : seconds));
    }

    @Test
    void texts_omit_the_coordinates() {
        var printed = none().withReported(HOME, NOON).withReported(WORK, NOON) + " " + HOME.coordinates();

        assertThat(printed).doesNotContain("31.", "121.", "latitude");
    }
}
