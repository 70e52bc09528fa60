package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.SearchScope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record DiscoveryConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of(
                "filter_labels", (long) LabelFilter.MAX_LABELS,
                "radius_max_km", (long) ListNearbyPeople.MAX_RADIUS_KM);
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(
                Enumeration.ofNames("match_reason", MatchReason.values()),
                Enumeration.ofNames("search_scope", SearchScope.values()));
    }
}
