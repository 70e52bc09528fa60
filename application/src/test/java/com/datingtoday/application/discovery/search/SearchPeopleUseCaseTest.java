package com.datingtoday.application.discovery.search;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.application.discovery.search.SearchPeople.MAX_SCANNED;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.ListingSamples;
import com.datingtoday.application.discovery.port.Listings.SortOrder;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.ProfileChange.SetHideDistance;
import com.datingtoday.domain.profile.ProfileChange.SetHideOnline;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPeopleUseCaseTest {

    private static final Coordinates WUHAN = new Coordinates(30.5928, 114.3055);
    private static final SearchMode ACTIVE = new SearchMode.ByCriteria(SortOrder.ACTIVE, null);
    private static final SearchMode NEW = new SearchMode.ByCriteria(SortOrder.NEW, null);
    private static final SearchCriteria VERIFIED = new SearchCriteria(
            true,
            Set.of(),
            IntRange.ANY,
            LabelFilter.NONE,
            false,
            false,
            new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(), true));

    private final DiscoveryFixture world = new DiscoveryFixture();

    private DiscoveryPage search(
            UserId viewer, SearchMode searchMode, SearchCriteria searchCriteria, @Nullable String cursor, int limit) {
        return world.search(new SearchPeople.Query(viewer, searchMode, searchCriteria, cursor, limit));
    }

    private List<UserId> all(UserId viewer, SearchMode searchMode, SearchCriteria searchCriteria) {
        var all = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = search(viewer, searchMode, searchCriteria, cursor, 20);
            all.addAll(users(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private void call(UserId user, String nickname) {
        world.people.save(user, new SetNickname(new Nickname(nickname)));
        world.updateListing(user);
    }

    private void isHere(UserId user) {
        world.activityBuffer.record(user, world.clock.instant());
        world.flushActivity();
    }

    @Test
    void a_nickname_is_found_by_its_prefix_ignoring_case() {
        var women = world.women(3, SHANGHAI);
        var man = world.man(SHANGHAI);
        call(women.get(0), "Ámelie");
        call(women.get(1), "ámelie B");
        call(women.get(2), "Bámelie");

        assertThat(users(search(man, new SearchMode.ByNickname(" áM"), ANY, null, 20)))
                .containsExactly(women.get(0), women.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "İpek Yılmaz, ipek",
        "İpek Yılmaz, IPEK",
        "Işıl Demir, ışıl",
        "Işıl Demir, IŞIL",
        "Işıl Demir, isil",
        "José María, jose",
        "JOSE, josé",
        "Ｌｉｌｙ², lily2",
        "ΣΟΦΙΑΣ, σοφίας",
        "علی\u200Cرضا, علیرضا"
    })
    void a_nickname_is_found_in_each_case_and_without_marks(String nickname, String prefix) {
        var woman = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        call(woman, nickname);

        assertThat(users(search(man, new SearchMode.ByNickname(prefix), ANY, null, 20)))
                .containsExactly(woman);
    }

    @Test
    void many_users_of_one_nickname_are_found_page_by_page() {
        var women = world.women(450, SHANGHAI);
        var man = world.man(SHANGHAI);
        women.forEach(woman -> call(woman, "Anna"));

        assertThat(all(man, new SearchMode.ByNickname("ann"), ANY)).containsExactlyElementsOf(women);
    }

    @Test
    void a_user_id_is_found_regardless_of_criteria_if_visible() {
        var man = world.man(SHANGHAI);
        var other = world.man(SHANGHAI);

        assertThat(users(search(man, new SearchMode.ByUserId(other), ANY, null, 20)))
                .containsExactly(other);
        world.people.blocks.create(other, man, world.clock.instant(), 10);
        assertThat(users(search(man, new SearchMode.ByUserId(other), ANY, null, 20)))
                .isEmpty();
        assertThat(users(search(man, new SearchMode.ByUserId(new UserId(999_999)), ANY, null, 20)))
                .isEmpty();
    }

    @Test
    void the_last_active_user_is_first_and_hidden_activity_matches_no_online_filter() {
        var women = world.women(3, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.people.save(women.get(2), new SetHideOnline(true));
        for (var woman : List.of(women.get(1), women.get(0), women.get(2))) {
            world.clock.advance(Duration.ofMinutes(2));
            isHere(woman);
            world.updateListing(woman);
        }

        assertThat(all(man, ACTIVE, ANY)).containsExactly(women.get(0), women.get(1), women.get(2));
    }

    @Test
    void the_newest_user_is_first_in_the_order_by_registration() {
        var women = new ArrayList<UserId>();
        for (int i = 0; i < 45; i++) {
            women.addFirst(world.women(1, SHANGHAI).getFirst());
        }
        var man = world.man(SHANGHAI);

        assertThat(all(man, NEW, ANY)).containsExactlyElementsOf(women);
    }

    @Test
    void a_distance_limit_excludes_far_users_and_hidden_distances() {
        var near = world.women(30, SHANGHAI);
        world.women(30, WUHAN);
        var man = world.man(SHANGHAI);
        world.rebuild();
        world.people.save(near.getFirst(), new SetHideDistance(true));

        assertThat(all(man, new SearchMode.ByCriteria(SortOrder.NEW, DistanceBand.TEN), ANY))
                .containsExactlyInAnyOrderElementsOf(near.subList(1, 30));
    }

    @Test
    void a_user_who_moved_is_found_near_the_published_location() {
        world.women(30, WUHAN);
        var women = world.women(30, SHANGHAI);
        var mover = women.getFirst();
        var here = world.man(SHANGHAI);
        var there = world.man(WUHAN);
        world.rebuild();
        var near = new SearchMode.ByCriteria(SortOrder.NEW, DistanceBand.FIVE);

        world.updateLocation(mover, WUHAN);
        world.applyScheduledMoves();
        assertThat(all(here, near, ANY)).contains(mover);
        assertThat(all(there, near, ANY)).doesNotContain(mover);

        world.clock.advance(Duration.ofMinutes(15));
        world.applyScheduledMoves();
        assertThat(all(here, near, ANY)).doesNotContain(mover);
        assertThat(all(there, near, ANY)).contains(mover);
    }

    @Test
    void a_viewer_without_a_leaf_finds_no_person_by_distance() {
        world.women(300, SHANGHAI);
        var man = world.man(WUHAN);
        world.rebuild();

        var page = search(man, new SearchMode.ByCriteria(SortOrder.NEW, DistanceBand.FIFTY), ANY, null, 20);

        assertThat(page.list()).isEmpty();
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void a_search_by_distance_requires_a_location() {
        var man = world.create(Gender.MALE, GenderPreference.FEMALE, null);

        assertThat(refusal(
                        () -> search(man, new SearchMode.ByCriteria(SortOrder.NEW, DistanceBand.TEN), ANY, null, 20)))
                .isEqualTo(new DiscoveryError.LocationRequired());
    }

    @Test
    void advanced_criteria_require_vip() {
        var woman = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        world.people.profiles.saveVerified(woman, true, world.clock.instant());
        world.updateListing(woman);

        assertThat(refusal(() -> search(man, ACTIVE, VERIFIED, null, 20)))
                .isEqualTo(new VipError.VipRequired(Privilege.ADVANCED_FILTERS));
        world.people.profiles.makeVip(man, world.clock.instant().plusSeconds(1));
        assertThat(users(search(man, ACTIVE, VERIFIED, null, 20))).containsExactly(woman);
        world.clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(() -> search(man, ACTIVE, VERIFIED, null, 20)))
                .isEqualTo(new VipError.VipRequired(Privilege.ADVANCED_FILTERS));
    }

    @Test
    void a_search_without_results_ends() {
        world.women(600, SHANGHAI);
        var man = world.man(SHANGHAI);
        world.people.profiles.makeVip(man, world.clock.instant().plusSeconds(100));
        var pages = 0;
        String cursor = null;
        do {
            var page = search(man, NEW, VERIFIED, cursor, 20);
            assertThat(page.list()).isEmpty();
            cursor = page.nextCursor();
            pages++;
        } while (cursor != null);

        assertThat(pages).isBetween(3, 4);
    }

    @Test
    void a_search_continues_while_there_are_results() {
        var women = world.women(700, SHANGHAI);
        var man = world.man(SHANGHAI);
        women.forEach(woman -> call(woman, "Anna"));

        assertThat(all(man, NEW, ANY)).containsExactlyElementsOf(women.reversed());
        assertThat(all(man, new SearchMode.ByNickname("anna"), ANY)).containsExactlyElementsOf(women);
    }

    @Test
    void a_search_by_a_common_nickname_without_results_ends() {
        for (int i = 0; i < MAX_SCANNED + 300; i++) {
            world.listings.save(ListingSamples.withNickname("anna"));
        }
        var man = world.man(SHANGHAI);
        world.people.profiles.makeVip(man, world.clock.instant().plusSeconds(100));
        var pages = 0;
        String cursor = null;
        do {
            var page = search(man, new SearchMode.ByNickname("anna"), VERIFIED, cursor, 20);
            assertThat(page.list()).isEmpty();
            cursor = page.nextCursor();
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(MAX_SCANNED / 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\t"})
    void a_blank_nickname_is_rejected(String beginning) {
        assertThat(refusal(() -> new SearchMode.ByNickname(beginning))).isEqualTo(new InputError.Malformed("nickname"));
    }

    @Test
    void a_cursor_of_another_search_mode_is_rejected() {
        world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        var cursor = search(man, NEW, ANY, null, 20).nextCursor();

        assertThat(refusal(() -> search(man, new SearchMode.ByNickname("u"), ANY, cursor, 20)))
                .isEqualTo(new InputError.Malformed("cursor"));
        assertThat(refusal(() -> search(man, new SearchMode.ByUserId(man), ANY, cursor, 20)))
                .isEqualTo(new InputError.Malformed("cursor"));
    }

    @Test
    void a_user_who_becomes_active_meanwhile_does_not_appear_twice() {
        var women = world.women(60, SHANGHAI);
        var man = world.man(SHANGHAI);
        women.forEach(this::isHere);
        var page = search(man, ACTIVE, ANY, null, 20);
        var all = new ArrayList<>(users(page));
        world.clock.advance(Duration.ofMinutes(2));
        all.subList(0, 10).forEach(this::isHere);
        while (page.nextCursor() != null) {
            page = search(man, ACTIVE, ANY, page.nextCursor(), 20);
            all.addAll(users(page));
        }

        assertThat(all).containsExactlyInAnyOrderElementsOf(women);
    }
}
