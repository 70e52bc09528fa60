package com.datingtoday.application.discovery.result;

import com.datingtoday.domain.discovery.SearchScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of people who were found. It may hold fewer than were wanted, or none, although there are more: how much is read
 * for a page is bounded.
 *
 * @param nextCursor where the next page begins; null after the last
 * @param searchScope how wide the net was cast for this page
 */
public record DiscoveryPage(
        List<DiscoveredPerson> list, @Nullable String nextCursor, SearchScope searchScope) {

    public DiscoveryPage {
        list = List.copyOf(list);
    }
}
