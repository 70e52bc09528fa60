package com.datingtoday.application.discovery.index;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.location.ExpireLocations;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Grids are created, filled and deleted on schedule while lists stay readable. */
class MaintainNearbyIndexUseCaseTest {

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);

    private final DiscoveryFixture world = new DiscoveryFixture();

    private void tendAfter(Duration pause) {
        world.clock.advance(pause);
        world.maintainNearbyIndex().maintain();
        world.people.grid = world.grids.current();
    }

    @Test
    void the_first_grid_is_activated_after_all_instances_loaded_it() {
        var women = world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);

        tendAfter(Duration.ZERO);
        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.FILLING);
        tendAfter(Duration.ofSeconds(4));
        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.FILLING);
        tendAfter(Duration.ofSeconds(1));

        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.CURRENT);
        assertThat(users(world.nearby(man, ANY, null, 100))).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_move_during_the_fill_is_in_the_new_grid() {
        world.women(30, SHANGHAI);
        world.women(30, WUHAN);
        var woman = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        tendAfter(Duration.ZERO);
        world.updateLocation(woman, WUHAN);
        tendAfter(Duration.ofSeconds(5));

        tendAfter(Duration.ofMinutes(15));
        assertThat(world.allNearby(man, ANY, 100).indexOf(woman)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void a_list_of_the_previous_grid_can_be_read_to_its_end() {
        var women = world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        tendAfter(Duration.ZERO);
        tendAfter(Duration.ofSeconds(5));
        tendAfter(Duration.ofHours(1));
        var page = world.nearby(man, ANY, null, 20);
        tendAfter(Duration.ofSeconds(5));
        assertThat(world.grids.all()).extracting(GridStatus::state).contains(State.RETIRED, State.CURRENT);

        var all = new ArrayList<>(users(page));
        while (page.nextCursor() != null) {
            page = world.nearby(man, ANY, page.nextCursor(), 20);
            all.addAll(users(page));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(women);

        tendAfter(Duration.ofMinutes(17));
        assertThat(world.grids.all()).extracting(GridStatus::state).doesNotContain(State.RETIRED);
    }

    @Test
    void a_user_who_joins_after_the_grid_is_found_at_once() {
        world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var woman = world.women(1, SHANGHAI).getFirst();

        assertThat(users(world.nearby(man, ANY, null, 100))).contains(woman);
    }

    @Test
    void a_rebuild_lists_users_who_registered_before_listings_existed() {
        var women = world.women(30, SHANGHAI);
        var early = world.createWithoutRow(Gender.FEMALE, GenderPreference.MALE, SHANGHAI);
        var man = world.man(SHANGHAI);

        world.rebuild();

        assertThat(users(world.nearby(man, ANY, null, 100)))
                .hasSize(31)
                .contains(early)
                .containsAll(women);
    }

    @Test
    void a_location_expires_after_fourteen_days_without_activity() {
        var women = world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var expire =
                UseCaseFactory.create(ExpireLocations.class, world.locations, world.locationUpdater(), world.clock);
        world.clock.advance(Duration.ofDays(13));
        world.activityBuffer.record(women.getFirst(), world.clock.instant());
        world.activityBuffer.record(man, world.clock.instant());
        world.flushActivity();
        assertThat(expire.expire()).isZero();
        world.clock.advance(Duration.ofDays(1).plusMillis(1));

        assertThat(expire.expire()).isEqualTo(29);
        assertThat(expire.expire()).isZero();
        assertThat(users(world.nearby(man, ANY, null, 100))).containsExactly(women.getFirst());
    }

    @Test
    void activity_of_a_user_is_written_once_a_minute() {
        var woman = world.women(1, SHANGHAI).getFirst();
        for (int second = 0; second < 120; second++) {
            world.activityBuffer.record(woman, world.clock.instant());
            world.clock.advance(Duration.ofSeconds(1));
            assertThat(world.flushActivity()).isEqualTo(second % 60 == 0 ? 1 : 0);
        }
        assertThat(world.lastActiveTimes.find(woman)).isPresent();
    }

    @Test
    void activity_is_written_in_one_transaction() {
        var woman = world.women(1, SHANGHAI).getFirst();
        world.people.log.clear();

        world.activityBuffer.record(woman, world.clock.instant());
        world.flushActivity();

        assertThat(world.people.log).containsExactly("begin", "commit");
    }

    @Test
    void reporting_the_same_location_changes_no_list() {
        var woman = world.women(1, SHANGHAI).getFirst();
        world.clock.advance(Duration.ofMinutes(15));
        world.people.log.clear();

        world.updateLocation(woman, new Coordinates(SHANGHAI.latitude() + 1e-5, SHANGHAI.longitude()));
        assertThat(world.people.log).containsExactly("begin", "commit");
        var reportedLocation = world.locations.find(woman).orElseThrow().reported();
        assertThat(Objects.requireNonNull(reportedLocation).coordinates().latitude())
                .isGreaterThan(SHANGHAI.latitude());

        world.updateLocation(woman, WUHAN);
        assertThat(world.people.log).contains("changing " + woman.value());
    }

    @Test
    void a_small_grid_is_replaced_soon() {
        var policy = new NearbyPolicy(Duration.ofHours(1));

        assertThat(policy.interval(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.interval(500_000)).isEqualTo(Duration.ofMinutes(30));
        assertThat(policy.interval(10_000_000)).isEqualTo(Duration.ofHours(1));
        assertThat(new NearbyPolicy(Duration.ofMinutes(1)).interval(0)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_grid_overtaken_by_a_newer_one_is_never_activated() {
        tendAfter(Duration.ZERO);
        world.women(30, SHANGHAI);
        world.rebuild();
        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.FILLING, State.CURRENT);

        tendAfter(Duration.ofSeconds(6));

        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.CURRENT);
        assertThat(world.grids.current().version()).isEqualTo(2);
    }
}
