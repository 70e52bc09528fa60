package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cursor is valid with the filters and the sort order of its list only. */
class CursorFilterScenario {

    private static final InputError MALFORMED = new InputError.Malformed("cursor");
    private static final SearchMode ACTIVE = SearchMode.ByCriteria.lastActiveFirst(null);
    private static final SearchMode NEW = SearchMode.ByCriteria.newestFirst(null);

    private final DiscoveryFixture world = new DiscoveryFixture();
    private UserId man = new UserId(100_001);

    @BeforeEach
    void settle() {
        var women = world.women(30, SHANGHAI);
        man = world.man(SHANGHAI);
        world.rebuild();
        var fan = world.create(Gender.MALE, GenderPreference.MALE, SHANGHAI);
        women.forEach(woman -> world.popularityBuffer.handle(new ProfileViewed(woman, fan, false)));
        world.flushPopularity();
        world.clock.advance(Duration.ofSeconds(30));
    }

    static Stream<SearchCriteria> otherCriteria() {
        return Stream.of(
                criteria(false, Set.of(), IntRange.ANY, LabelFilter.NONE, false, false),
                criteria(true, Set.of(Gender.FEMALE), IntRange.ANY, LabelFilter.NONE, false, false),
                criteria(true, Set.of(), new IntRange(60, Integer.MAX_VALUE), LabelFilter.NONE, false, false),
                criteria(true, Set.of(), new IntRange(0, 60), LabelFilter.NONE, false, false),
                criteria(true, Set.of(), IntRange.ANY, new LabelFilter(Set.of(101), false), false, false),
                criteria(true, Set.of(), IntRange.ANY, new LabelFilter(Set.of(101), true), false, false),
                criteria(true, Set.of(), IntRange.ANY, LabelFilter.NONE, true, false),
                criteria(true, Set.of(), IntRange.ANY, LabelFilter.NONE, false, true),
                advanced(new AdvancedCriteria(new IntRange(170, 250), Set.of(), Set.of(), Set.of(), false)),
                advanced(new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(Education.MASTER), Set.of(), false)),
                advanced(new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(), true)));
    }

    private static SearchCriteria criteria(
            boolean mutual, Set<Gender> genders, IntRange age, LabelFilter labels, boolean online, boolean photo) {
        return new SearchCriteria(mutual, genders, age, labels, online, photo, AdvancedCriteria.NONE);
    }

    private static SearchCriteria advanced(AdvancedCriteria advancedCriteria) {
        return new SearchCriteria(true, Set.of(), IntRange.ANY, LabelFilter.NONE, false, false, advancedCriteria);
    }

    private DiscoveryPage nearby(SearchCriteria searchCriteria, @Nullable Integer radiusKm, @Nullable String cursor) {
        return world.nearby(new ListNearbyPeople.Query(man, searchCriteria, radiusKm, cursor, 10));
    }

    private DiscoveryPage search(SearchMode searchMode, SearchCriteria searchCriteria, @Nullable String cursor) {
        return world.search(new SearchPeople.Query(man, searchMode, searchCriteria, cursor, 10));
    }

    private static String next(DiscoveryPage page) {
        return Objects.requireNonNull(page.nextCursor());
    }

    @ParameterizedTest
    @MethodSource("otherCriteria")
    void a_cursor_with_other_criteria_is_rejected(SearchCriteria other) {
        var nearby = next(nearby(ANY, null, null));
        var hot = next(world.hot(man, ANY, null, 10));
        var search = next(search(ACTIVE, ANY, null));

        assertThat(refusal(() -> nearby(other, null, nearby))).isEqualTo(MALFORMED);
        assertThat(refusal(() -> world.hot(man, other, hot, 10))).isEqualTo(MALFORMED);
        assertThat(refusal(() -> search(ACTIVE, other, search))).isEqualTo(MALFORMED);
    }

    @Test
    void a_cursor_with_another_radius_or_sort_order_is_rejected() {
        var nearby = next(nearby(ANY, null, null));
        var newest = next(search(NEW, ANY, null));

        assertThat(refusal(() -> nearby(ANY, 1, nearby))).isEqualTo(MALFORMED);
        assertThat(refusal(() -> search(ACTIVE, ANY, newest))).isEqualTo(MALFORMED);
        assertThat(refusal(() -> search(SearchMode.ByCriteria.newestFirst(DistanceBand.TEN), ANY, newest)))
                .isEqualTo(MALFORMED);
    }

    @Test
    void a_cursor_with_another_nickname_is_rejected() {
        var cursor = next(search(new SearchMode.ByNickname("u"), ANY, null));

        assertThat(refusal(() -> search(new SearchMode.ByNickname("u2"), ANY, cursor)))
                .isEqualTo(MALFORMED);
        assertThat(search(new SearchMode.ByNickname(" U"), ANY, cursor).list()).isNotEmpty();
    }

    @Test
    void a_mismatch_of_an_expired_list_is_malformed() {
        var cursor = next(nearby(ANY, null, null));
        world.clock.advance(Duration.ofMinutes(16));

        assertThat(refusal(() -> nearby(ANY, 1, cursor))).isEqualTo(MALFORMED);
    }

    @Test
    void equal_filters_in_another_order_and_another_limit_continue_the_list() {
        var criteria =
                criteria(false, Set.of(Gender.FEMALE, Gender.MALE), IntRange.ANY, LabelFilter.NONE, false, false);
        var same = new SearchCriteria(
                false,
                Set.copyOf(List.of(Gender.MALE, Gender.FEMALE)),
                IntRange.ANY,
                new LabelFilter(Set.of(), true),
                false,
                false,
                AdvancedCriteria.NONE);
        var cursor = next(nearby(criteria, null, null));

        assertThat(world.nearby(new ListNearbyPeople.Query(man, same, null, cursor, 20))
                        .list())
                .isNotEmpty();
    }
}
