package com.datingtoday.application.discovery.nearby;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.ProfileChange.SetHideDistance;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListNearbyPeopleUseCaseTest {

    /** About 11 km to the north. */
    private static final Coordinates NORTH = new Coordinates(31.33, 121.4737);

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);

    private static final SearchCriteria OVER_SIXTY =
            new SearchCriteria(true, Set.of(), new IntRange(60, 99), ANY.labels(), false, false, ANY.advanced());

    private final DiscoveryFixture world = new DiscoveryFixture();

    private DiscoveryPage nearby(UserId viewer) {
        return world.nearby(viewer, ANY, null, 100);
    }

    @Test
    void people_are_sorted_by_distance_and_show_a_distance_band() {
        var far = world.women(30, WUHAN);
        var near = world.women(30, SHANGHAI);
        var around = world.women(30, NORTH);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var list = world.allNearby(man, ANY, 50);

        assertThat(list.subList(0, 30)).containsExactlyInAnyOrderElementsOf(near);
        assertThat(list.subList(30, 60)).containsExactlyInAnyOrderElementsOf(around);
        assertThat(list.subList(60, 90)).containsExactlyInAnyOrderElementsOf(far);
        var bands = world.nearby(man, ANY, null, 60).list().stream()
                .map(entry -> entry.person()
                        .details()
                        .orElseThrow()
                        .status()
                        .distance()
                        .orElseThrow())
                .distinct()
                .toList();
        assertThat(bands).containsExactly(DistanceBand.ONE, DistanceBand.TWENTY);
    }

    @Test
    void only_mutual_matches_are_listed_unless_disabled() {
        var women = world.women(25, SHANGHAI);
        var men = List.of(world.man(SHANGHAI), world.man(SHANGHAI));
        var lesbian = world.create(Gender.FEMALE, GenderPreference.FEMALE, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var any = new SearchCriteria(false, ANY.genders(), ANY.age(), ANY.labels(), false, false, ANY.advanced());

        assertThat(users(nearby(man))).containsExactlyInAnyOrderElementsOf(women);
        assertThat(users(world.nearby(man, any, null, 100)))
                .hasSize(28)
                .containsAll(men)
                .contains(lesbian);
    }

    @Test
    void a_grid_that_becomes_current_during_a_call_does_not_change_its_list() {
        var women = world.women(25, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var current = world.grids.current();
        var grids = mock(Grids.class);
        when(grids.current()).thenReturn(current, current, Grid.EMPTY);

        var page = world.nearby(new ListNearbyPeople.Query(man, ANY, null, null, 100), grids);

        assertThat(users(page)).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_viewer_without_a_location_is_rejected() {
        var man = world.create(Gender.MALE, GenderPreference.FEMALE, null);

        assertThat(refusal(() -> nearby(man))).isEqualTo(new DiscoveryError.LocationRequired());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501, 10_000})
    void a_radius_out_of_range_is_rejected(int radius) {
        var man = world.man(SHANGHAI);

        assertThat(refusal(() -> world.nearby(new ListNearbyPeople.Query(man, ANY, radius, null, null))))
                .isEqualTo(new DiscoveryError.OutOfRange("radius_km", 1, 500));
    }

    @Test
    void a_radius_ends_the_list() {
        var near = world.women(30, SHANGHAI);
        world.women(30, NORTH);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var found = world.nearby(new ListNearbyPeople.Query(man, ANY, 5, null, 100));

        assertThat(users(found)).containsExactlyInAnyOrderElementsOf(near);
        assertThat(found.nextCursor()).isNull();
        assertThat(found.searchScope()).isEqualTo(SearchScope.HERE);
    }

    @Test
    void a_user_who_leaves_hides_or_blocks_disappears_at_once() {
        var women = world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();

        world.deleteLocation(women.get(0));
        world.people.save(women.get(1), new SetHideDistance(true));
        world.people.save(women.get(2), new SetAudience(ProfileAudience.NOBODY));
        world.people.profiles.suspend(women.get(3), true);
        world.people.blocks.create(women.get(4), man, world.clock.instant(), 10);
        world.people.blocks.create(man, women.get(5), world.clock.instant(), 10);

        assertThat(users(nearby(man))).containsExactlyInAnyOrderElementsOf(women.subList(6, 30));
    }

    @Test
    void a_list_expires_after_a_quarter_of_an_hour() {
        world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var cursor = nearby20(man).nextCursor();
        world.clock.advance(Duration.ofMinutes(15).plusMillis(1));

        assertThat(refusal(() -> world.nearby(man, ANY, cursor, 20))).isEqualTo(new DiscoveryError.ListExpired());
    }

    private DiscoveryPage nearby20(UserId man) {
        return world.nearby(man, ANY, null, 20);
    }

    @Test
    void a_cursor_is_valid_for_its_viewer_and_list_only() {
        world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        var other = world.man(SHANGHAI);
        world.rebuild();
        var cursor = nearby20(man).nextCursor();

        assertThat(refusal(() -> world.nearby(other, ANY, cursor, 20))).isEqualTo(new InputError.Malformed("cursor"));
        assertThat(refusal(() -> world.hot(man, ANY, cursor, 20))).isEqualTo(new InputError.Malformed("cursor"));
    }

    @Test
    void a_list_started_minutes_later_orders_equally_near_people_differently() {
        world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        var one = users(nearby20(man));
        world.clock.advance(Duration.ofMinutes(5));

        assertThat(users(nearby20(man))).isNotEqualTo(one);
    }

    @Test
    void a_person_without_a_leaf_has_no_near_distance() {
        var lone = world.women(1, SHANGHAI).getFirst();
        world.women(100, WUHAN);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var all = new ArrayList<DiscoveredPerson>();
        var page = nearby(man);
        all.addAll(page.list());
        while (page.nextCursor() != null) {
            page = world.nearby(man, ANY, page.nextCursor(), 100);
            all.addAll(page.list());
        }

        var hers = all.stream()
                .filter(entry -> entry.person().user().equals(lone))
                .findAny()
                .orElseThrow();
        assertThat(hers.person().details().orElseThrow().status().distance()).contains(DistanceBand.MORE);
        assertThat(hers.why()).doesNotContain(MatchReason.NEAR);
    }

    @Test
    void a_lost_index_returns_fewer_people_until_it_is_filled() {
        var women = world.women(40, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        world.index.empty();
        assertThat(users(nearby(man))).isEmpty();

        world.maintainNearbyIndex().maintain();

        assertThat(users(nearby(man))).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_page_reads_a_bounded_number_of_entries_after_many_users_joined() {
        world.women(30, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        world.women(4_470, SHANGHAI);

        assertThat(world.allNearby(man, ANY, 100)).hasSize(4_500).doesNotHaveDuplicates();
        assertThat(pages(man, OVER_SIXTY)).isEqualTo(3);
    }

    private int pages(UserId viewer, SearchCriteria searchCriteria) {
        var pages = 0;
        String cursor = null;
        do {
            cursor = world.nearby(viewer, searchCriteria, cursor, 100).nextCursor();
            pages++;
        } while (cursor != null);
        return pages;
    }

    @Test
    void a_page_reads_a_bounded_number_of_entries_in_a_dense_leaf() {
        world.women(3_000, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();

        var all = world.allNearby(man, ANY, 100);

        assertThat(all).hasSize(3_000).doesNotHaveDuplicates();
        assertThat(world.index.maxEntriesRead()).isLessThanOrEqualTo(2_000);
        assertThat(world.index.maxLeavesRead()).isLessThanOrEqualTo(25);
    }
}
