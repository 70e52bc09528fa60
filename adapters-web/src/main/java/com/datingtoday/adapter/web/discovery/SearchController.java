package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Searching for others. */
@RestController
@Tag(name = "discovery")
record SearchController(SearchPeople searchPeople, DiscoveryPresenter found) {

    @GetMapping("/api/users/search")
    @Operation(
            summary = "Search for people",
            description = "By number, by the beginning of a nickname, or by wishes alone. A page may hold fewer than"
                    + " limit, or none, although has_next is true. height, education, salary, emotion, verified and"
                    + " labels_match=all are for VIP (1501). 1302 for who has told no place and searches by distance.")
    Envelope<DiscoveryPageResponse> search(
            @RequestFields SearchRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return found.page(
                searchPeople.search(new SearchPeople.Query(
                        user, fields.toMode(), fields.wishes(), fields.cursor(), fields.limit())),
                language);
    }
}
