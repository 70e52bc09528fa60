package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nearby lists use the locations of their start, also if users move meanwhile. */
class NearbyMovementScenario {

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);

    private final DiscoveryFixture world = new DiscoveryFixture();

    @Test
    void a_move_appears_in_lists_started_after_the_users_quarter_hour() {
        world.women(30, SHANGHAI);
        world.women(30, WUHAN);
        var mover = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        world.rebuild();

        world.updateLocation(mover, WUHAN);
        assertThat(users(world.nearby(man, ANY, null, 100)).subList(0, 31)).contains(mover);

        world.clock.advance(Duration.ofMinutes(15));
        assertThat(world.allNearby(man, ANY, 100).subList(30, 61)).contains(mover);
    }

    @Test
    void a_list_uses_the_locations_of_its_start() {
        var near = world.women(40, SHANGHAI);
        var far = world.women(40, WUHAN);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var first = world.nearby(man, ANY, null, 20);
        for (int i = 0; i < 40; i += 2) {
            world.updateLocation(near.get(i), WUHAN);
            world.updateLocation(far.get(i), SHANGHAI);
        }
        world.clock.advance(Duration.ofMinutes(14));

        var all = rest(man, first);
        assertThat(all).doesNotHaveDuplicates().hasSize(80);
        assertThat(new HashSet<>(all.subList(0, 40))).isEqualTo(new HashSet<>(near));
    }

    /** Location in the next base cell of the same four. */
    private static Coordinates nextTo(Coordinates coordinates) {
        var cell = coordinates.cell();
        return Stream.of(-0.015, -0.01, 0.01, 0.015)
                .flatMap(step -> Stream.of(
                        new Coordinates(coordinates.latitude() + step, coordinates.longitude()),
                        new Coordinates(coordinates.latitude(), coordinates.longitude() + step)))
                .filter(next ->
                        !next.cell().equals(cell) && next.cell().ancestor(1).equals(cell.ancestor(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_move_within_a_leaf_keeps_the_user_in_earlier_lists() {
        var next = nextTo(SHANGHAI);
        var women = world.women(15, SHANGHAI);
        women.addAll(world.women(15, next));
        var man = world.man(SHANGHAI);
        world.rebuild();
        var grid = world.grids.current();
        assertThat(grid.leaf(next.cell())).isEqualTo(grid.leaf(SHANGHAI.cell()));

        women.subList(0, 15).forEach(woman -> world.updateLocation(woman, next));
        var first = world.nearby(man, ANY, null, 5);
        world.clock.advance(Duration.ofMinutes(14));
        women.subList(0, 15).forEach(woman -> world.updateLocation(woman, next));

        assertThat(rest(man, first)).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_user_who_leaves_a_leaf_and_returns_appears_once_in_every_list() {
        world.women(40, WUHAN);
        var women = world.women(40, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        for (var there : List.of(WUHAN, SHANGHAI, SHANGHAI)) {
            women.subList(0, 10).forEach(woman -> world.updateLocation(woman, there));
            var first = world.nearby(man, ANY, null, 20);
            world.clock.advance(Duration.ofMinutes(14));
            women.subList(0, 10).forEach(woman -> world.updateLocation(woman, there));

            assertThat(rest(man, first)).doesNotHaveDuplicates().hasSize(80);
            world.clock.advance(Duration.ofMinutes(1));
        }
    }

    private List<UserId> rest(UserId man, DiscoveryPage first) {
        var all = new ArrayList<>(users(first));
        for (var cursor = first.nextCursor(); cursor != null; ) {
            var page = world.nearby(man, ANY, cursor, 20);
            all.addAll(users(page));
            cursor = page.nextCursor();
        }
        return all;
    }
}
