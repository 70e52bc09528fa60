package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.port.ViewedPeople;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.Omissions;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists without users whom the viewer follows or whose profile the viewer has viewed. */
class OmissionScenario {

    private static final SearchCriteria WOMEN =
            new SearchCriteria(true, Set.of(Gender.FEMALE), ANY.age(), ANY.labels(), false, false, ANY.advanced());
    private static final SearchCriteria WITHOUT_VIEWED = WOMEN.withOmissions(new Omissions(false, true));
    private static final SearchCriteria WITHOUT_FOLLOWED = WOMEN.withOmissions(new Omissions(true, false));
    private static final int LIMIT = 10;

    private final DiscoveryFixture world = new DiscoveryFixture();
    private final List<UserId> women = world.women(60, SHANGHAI);
    private final UserId man = world.man(SHANGHAI);

    OmissionScenario() {
        world.rebuild();
        var fan = world.create(Gender.MALE, GenderPreference.MALE, SHANGHAI);
        women.forEach(woman -> world.popularityBuffer.handle(new ProfileViewed(woman, fan, false)));
        world.flushPopularity();
        world.clock.advance(Duration.ofSeconds(30));
    }

    enum ListName {
        NEARBY,
        HOT,
        SEARCH
    }

    private DiscoveryPage page(ListName listName, SearchCriteria searchCriteria, @Nullable String cursor) {
        return switch (listName) {
            case NEARBY -> world.nearby(man, searchCriteria, cursor, LIMIT);
            case HOT -> world.hot(man, searchCriteria, cursor, LIMIT);
            case SEARCH ->
                world.search(new SearchPeople.Query(
                        man, SearchMode.ByCriteria.newestFirst(null), searchCriteria, cursor, LIMIT));
        };
    }

    private void view(List<UserId> owners) {
        owners.forEach(owner -> world.viewBuffer.handle(new ProfileViewed(owner, man, true)));
        world.flushViews();
    }

    private List<UserId> remaining(ListName listName, SearchCriteria searchCriteria, @Nullable String cursor) {
        var found = new ArrayList<UserId>();
        var next = cursor;
        do {
            var page = page(listName, searchCriteria, next);
            found.addAll(users(page));
            next = page.nextCursor();
        } while (next != null);
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void viewed_users_are_omitted_and_pages_stay_full(ListName listName) {
        view(women.subList(0, 40));

        var page = page(listName, WITHOUT_VIEWED, null);
        var others = remaining(listName, WITHOUT_VIEWED, page.nextCursor());

        assertThat(users(page)).hasSize(LIMIT);
        assertThat(others).doesNotContainAnyElementsOf(users(page));
        others.addAll(users(page));
        assertThat(others).containsExactlyInAnyOrderElementsOf(women.subList(40, 60));
    }

    @ParameterizedTest
    @EnumSource
    void a_user_viewed_between_two_pages_causes_no_gap_and_no_repetition(ListName listName) {
        var page = page(listName, WITHOUT_VIEWED, null);
        var unread = new ArrayList<>(women);
        unread.removeAll(users(page));
        var viewedNow = new ArrayList<>(users(page).subList(0, 5));
        viewedNow.addAll(unread.subList(0, 5));
        view(viewedNow);

        var others = remaining(listName, WITHOUT_VIEWED, page.nextCursor());

        assertThat(others).containsExactlyInAnyOrderElementsOf(unread.subList(5, unread.size()));
    }

    @ParameterizedTest
    @EnumSource
    void followed_users_are_omitted_without_a_gap(ListName listName) {
        for (var woman : women.subList(0, 25)) {
            world.people.follow(man, woman);
        }

        assertThat(remaining(listName, WITHOUT_FOLLOWED, null))
                .containsExactlyInAnyOrderElementsOf(women.subList(25, 60));
    }

    @ParameterizedTest
    @EnumSource
    void without_the_parameter_nobody_is_omitted(ListName listName) {
        view(women);

        assertThat(remaining(listName, WOMEN, null)).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_view_is_forgotten_after_its_retention() {
        view(women);
        world.clock.advance(ViewedPeople.RETENTION.plusSeconds(1));

        assertThat(remaining(ListName.SEARCH, WITHOUT_VIEWED, null)).containsExactlyInAnyOrderElementsOf(women);
    }

    @Test
    void a_list_of_viewed_users_only_ends() {
        view(women);

        assertThat(page(ListName.HOT, WITHOUT_VIEWED, null).nextCursor()).isNull();
    }
}
