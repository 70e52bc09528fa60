package com.datingtoday.application.discovery.popularity;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.ProfileChange.SetHideDistance;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.UserFollowed;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListHotPeopleUseCaseTest {

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);

    private final DiscoveryFixture world = new DiscoveryFixture();
    private final List<UserId> fans = fans();

    private List<UserId> fans() {
        var all = new ArrayList<UserId>();
        for (int i = 0; i < 30; i++) {
            all.add(world.create(Gender.MALE, GenderPreference.MALE, SHANGHAI));
        }
        return all;
    }

    private void view(UserId target, int times) {
        for (int i = 0; i < times; i++) {
            world.popularityBuffer.handle(new ProfileViewed(target, fans.get(i), false));
        }
    }

    private void count() {
        while (world.flushPopularity() > 0) {
            // The next batch may find more.
        }
        world.clock.advance(Duration.ofSeconds(30));
    }

    private List<UserId> hot(UserId viewer) {
        return users(world.hot(viewer, ANY, null, 100));
    }

    @Test
    void more_interactions_rank_a_user_higher() {
        var women = world.women(3, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        view(women.get(0), 2);
        view(women.get(1), 9);
        view(women.get(2), 5);
        count();

        assertThat(hot(man)).containsExactly(women.get(1), women.get(2), women.get(0));
        assertThat(world.hot(man, ANY, null, 1).list().getFirst().why()).contains(MatchReason.POPULAR);
    }

    @Test
    void one_user_counts_once_a_day_with_the_greatest_weight() {
        var women = world.women(2, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        for (int i = 0; i < 100; i++) {
            world.popularityBuffer.handle(new ProfileViewed(women.get(0), fans.getFirst(), true));
        }
        world.popularityBuffer.handle(new UserFollowed(women.get(0), fans.getFirst()));
        view(women.get(1), 6);
        count();

        assertThat(hot(man)).containsExactly(women.get(1), women.get(0));
    }

    @Test
    void a_score_halves_in_three_days() {
        var women = world.women(2, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        view(women.get(0), 9);
        count();
        world.clock.advance(Duration.ofDays(3));
        view(women.get(1), 5);
        count();

        assertThat(hot(man)).containsExactly(women.get(1), women.get(0));
    }

    @Test
    void people_of_the_region_are_first_and_the_scope_shows_the_end_of_the_region() {
        var here = world.women(25, SHANGHAI);
        var there = world.women(25, WUHAN);
        var man = world.man(SHANGHAI);
        world.rebuild();
        there.forEach(woman -> view(woman, 20));
        here.forEach(woman -> view(woman, 1));
        count();

        var page = world.hot(man, ANY, null, 20);
        assertThat(here).containsAll(users(page));
        assertThat(page.searchScope()).isEqualTo(SearchScope.HERE);
        var next = world.hot(man, ANY, page.nextCursor(), 20);
        assertThat(next.searchScope()).isNotEqualTo(SearchScope.HERE);
        assertThat(users(next)).containsAnyElementsOf(there).doesNotContainAnyElementsOf(users(page));
    }

    @Test
    void a_user_who_hides_the_distance_is_in_no_regional_ranking() {
        var women = world.women(25, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        view(women.get(7), 9);
        count();
        world.people.save(women.get(7), new SetHideDistance(true));

        var page = world.hot(man, ANY, null, 20);
        assertThat(users(page)).containsExactly(women.get(7));
        assertThat(page.searchScope()).isEqualTo(SearchScope.WORLD);
        world.updateListing(women.get(7));
        view(women.get(8), 1);
        world.popularityBuffer.handle(new UserFollowed(women.get(7), fans.getFirst()));
        count();
        assertThat(hot(man)).contains(women.get(7));
    }

    @Test
    void a_user_who_moved_away_is_found_in_the_wider_region() {
        var women = world.women(25, SHANGHAI);
        world.women(25, WUHAN);
        var man = world.man(SHANGHAI);
        world.rebuild();
        view(women.get(7), 9);
        count();
        world.updateLocation(women.get(7), WUHAN);
        world.clock.advance(Duration.ofMinutes(16));
        world.updateLocation(women.get(7), WUHAN);
        world.clock.advance(Duration.ofSeconds(30));

        var page = world.hot(man, ANY, null, 20);
        assertThat(users(page)).containsExactly(women.get(7));
        assertThat(page.searchScope()).isNotEqualTo(SearchScope.HERE);
    }

    @Test
    void a_newcomer_with_a_photo_gets_one_start_score() {
        var woman = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        world.rebuild();
        assertThat(hot(man)).isEmpty();

        world.people.addPhoto(woman);
        world.updateListing(woman);
        world.updateListing(woman);
        world.clock.advance(Duration.ofSeconds(30));
        var other = world.women(1, SHANGHAI).getFirst();
        view(other, 11);
        count();

        assertThat(hot(man)).containsExactly(other, woman);
    }

    @Test
    void a_started_list_does_not_change_with_the_ranking() {
        var women = world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        women.forEach(woman -> view(woman, 1 + women.indexOf(woman) % 20));
        count();

        var page = world.hot(man, ANY, null, 20);
        var all = new ArrayList<>(users(page));
        while (page.nextCursor() != null) {
            view(women.get(all.size() % 60), 30);
            count();
            page = world.hot(man, ANY, page.nextCursor(), 20);
            all.addAll(users(page));
        }

        assertThat(all).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_list_expires_after_a_quarter_of_an_hour() {
        var women = world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.rebuild();
        women.forEach(woman -> view(woman, 1));
        count();
        var cursor = world.hot(man, ANY, null, 20).nextCursor();
        world.clock.advance(Duration.ofMinutes(15));

        assertThat(refusal(() -> world.hot(man, ANY, cursor, 20))).isEqualTo(new DiscoveryError.ListExpired());
    }

    @Test
    void a_viewer_without_a_location_gets_the_world_ranking() {
        var women = world.women(3, WUHAN);
        var man = world.create(Gender.MALE, GenderPreference.FEMALE, null);
        view(women.getFirst(), 3);
        count();

        var page = world.hot(man, ANY, null, 20);
        assertThat(users(page)).containsExactly(women.getFirst());
        assertThat(page.searchScope()).isEqualTo(SearchScope.WORLD);
    }
}
