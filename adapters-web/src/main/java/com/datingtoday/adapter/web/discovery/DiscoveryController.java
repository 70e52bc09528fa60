package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for people nearby and popular people. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "discovery")
record DiscoveryController(
        ListNearbyPeople listNearbyPeople, ListHotPeople listHotPeople, DiscoveryPresenter discovery) {

    record NearbyRequest(
            @Schema(description = PeopleFilterRequest.FIT) @Nullable
            Boolean fit,

            @Schema(description = "Maximum distance in km; unlimited if absent.", minimum = "1", maximum = "500")
            @Nullable
            Integer radiusKm,

            @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
            String cursor) {}

    record HotRequest(
            @Schema(description = PeopleFilterRequest.FIT) @Nullable
            Boolean fit,

            @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
            String cursor) {}

    @GetMapping("/nearby")
    @PossibleErrors({
        ErrorCode.FILTER_LABEL_UNKNOWN,
        ErrorCode.TOO_MANY_LABELS,
        ErrorCode.LOCATION_REQUIRED,
        ErrorCode.LIST_EXPIRED,
        ErrorCode.VIP_REQUIRED
    })
    @Operation(
            operationId = "listNearbyPeople",
            summary = "List people nearby",
            description = "The nearest first, in the order at the time of the first page. A page can be short or empty"
                    + " although has_next is true, because the server reads a bounded number of candidates"
                    + " per page. 1302 if the user has no location. 1303 if the list has expired; the client"
                    + " then starts without cursor. 1501 if labels_match is all and the user has no VIP. stage: here"
                    + " up to 50 km, wider beyond, world for users in no smaller area.")
    Envelope<DiscoveryPageResponse> listNearbyPeople(
            @RequestFields PeopleFilterRequest filters,
            @RequestFields NearbyRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var searchCriteria = toCriteria(filters, fields.fit());
        return discovery.toPageResponse(
                listNearbyPeople.list(new ListNearbyPeople.Query(
                        user, searchCriteria, fields.radiusKm(), fields.cursor(), fields.limit())),
                language);
    }

    @GetMapping("/hot")
    @PossibleErrors({
        ErrorCode.FILTER_LABEL_UNKNOWN,
        ErrorCode.TOO_MANY_LABELS,
        ErrorCode.LIST_EXPIRED,
        ErrorCode.VIP_REQUIRED
    })
    @Operation(
            operationId = "listHotPeople",
            summary = "List popular people",
            description =
                    "People of the own region first, then of wider regions, then of the world. A page can be short"
                            + " or empty although has_next is true, because the server reads a bounded number of"
                            + " candidates per page. 1303 if the list has expired; the client then starts without"
                            + " cursor. 1501 if labels_match is all and the user has no VIP.")
    Envelope<DiscoveryPageResponse> listHotPeople(
            @RequestFields PeopleFilterRequest filters,
            @RequestFields HotRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var searchCriteria = toCriteria(filters, fields.fit());
        return discovery.toPageResponse(
                listHotPeople.list(new ListHotPeople.Query(user, searchCriteria, fields.cursor(), fields.limit())),
                language);
    }

    private static SearchCriteria toCriteria(PeopleFilterRequest filters, @Nullable Boolean fit) {
        return filters.toCriteria(!Boolean.FALSE.equals(fit), AdvancedCriteria.NONE);
    }
}
