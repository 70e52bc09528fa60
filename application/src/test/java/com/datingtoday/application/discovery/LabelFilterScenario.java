package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.DomainError;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A filter accepts only labels of the catalogue. */
class LabelFilterScenario {

    private static final DomainError UNKNOWN = new DiscoveryError.UnknownLabel(999);

    private final DiscoveryFixture world = new DiscoveryFixture();

    private static SearchCriteria criteria(boolean all, Integer... labels) {
        return new SearchCriteria(
                true, Set.of(), ANY.age(), new LabelFilter(Set.of(labels), all), false, false, ANY.advanced());
    }

    @Test
    void a_label_that_is_not_in_the_catalogue_is_rejected_in_each_list() {
        var man = world.man(SHANGHAI);
        var mode = SearchMode.ByCriteria.lastActiveFirst(null);

        assertThat(refusal(() -> world.nearby(man, criteria(false, 1, 999), null, 20)))
                .isEqualTo(UNKNOWN);
        assertThat(refusal(() -> world.hot(man, criteria(false, 999), null, 20)))
                .isEqualTo(UNKNOWN);
        assertThat(refusal(() -> world.search(new SearchPeople.Query(man, mode, criteria(true, 999, 1), null, 20))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_known_label_is_accepted() {
        var man = world.man(SHANGHAI);

        assertThat(world.nearby(man, criteria(false, 1, 30), null, 20).list()).isEmpty();
    }
}
