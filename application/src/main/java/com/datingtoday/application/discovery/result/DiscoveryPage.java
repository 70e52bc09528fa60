package com.datingtoday.application.discovery.result;

import com.datingtoday.domain.discovery.SearchScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a discovery list. It can be short or empty although a next page exists, because the work for a page is
 * limited.
 *
 * @param nextCursor cursor of the next page; null after the last
 * @param searchScope area that this page covers
 */
public record DiscoveryPage(
        List<DiscoveredPerson> list, @Nullable String nextCursor, SearchScope searchScope) {

    public DiscoveryPage {
        list = List.copyOf(list);
    }
}
