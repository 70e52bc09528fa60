package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for the search. */
@RestController
@Tag(name = "discovery")
record SearchController(SearchPeople searchPeople, DiscoveryPresenter discovery) {

    @GetMapping("/api/users/search")
    @PossibleErrors({ErrorCode.FILTER_LABEL_UNKNOWN, ErrorCode.TOO_MANY_LABELS, ErrorCode.VIP_REQUIRED})
    @Operation(
            operationId = "searchPeople",
            summary = "Search for people",
            description = "By user number, by the beginning of a nickname, or by filters only. A page can be short or"
                    + " empty although has_next is true. height, education, salary, emotion, verified and"
                    + " labels_match=all require VIP (1501). 1302 if the user has no location and searches"
                    + " by distance.")
    Envelope<DiscoveryPageResponse> searchPeople(
            @RequestFields SearchRequest fields,
            @RequestFields PeopleFilterRequest filters,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return discovery.toPageResponse(
                searchPeople.search(new SearchPeople.Query(
                        user, fields.toMode(filters), fields.toCriteria(filters), fields.cursor(), fields.limit())),
                language);
    }
}
