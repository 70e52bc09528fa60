package com.datingtoday.application.discovery.index;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.domain.discovery.Coordinates;
import java.time.Duration;
import java.util.ArrayList;
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
