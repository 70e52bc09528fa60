package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is near, and who is popular. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "discovery")
record DiscoveryController(ListNearbyPeople listNearbyPeople, ListHotPeople listHotPeople, DiscoveryPresenter found) {

    /** Who should be near. */
    record NearbyRequest(
            @Schema(description = GENDER) @Nullable List<Integer> gender,
            @Schema(description = AGE) @Nullable Integer ageMin,
            @Schema(description = AGE) @Nullable Integer ageMax,
            @Schema(description = LABELS) @Nullable List<Integer> labels,

            @Schema(
                    description = LABELS_MATCH,
                    allowableValues = {"any", "all"})
            @Nullable
            String labelsMatch,

            @Schema(description = ONLINE) @Nullable Boolean online,
            @Schema(description = PHOTO) @Nullable Boolean photo,
            @Schema(description = FIT) @Nullable Boolean fit,

            @Schema(description = "km, 1 to 500; no bound if absent") @Nullable
            Integer radiusKm,

            @Schema(description = "1 to 100; 20 if absent") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the page before; absent for the first page") @Nullable
            String cursor)
            implements PeopleFilterRequest {}

    /** Who should be popular. */
    record HotRequest(
            @Schema(description = GENDER) @Nullable List<Integer> gender,
            @Schema(description = AGE) @Nullable Integer ageMin,
            @Schema(description = AGE) @Nullable Integer ageMax,
            @Schema(description = LABELS) @Nullable List<Integer> labels,

            @Schema(
                    description = LABELS_MATCH,
                    allowableValues = {"any", "all"})
            @Nullable
            String labelsMatch,

            @Schema(description = ONLINE) @Nullable Boolean online,
            @Schema(description = PHOTO) @Nullable Boolean photo,
            @Schema(description = FIT) @Nullable Boolean fit,

            @Schema(description = "1 to 100; 20 if absent") @Nullable
            Integer limit,

            @Schema(description = "next_cursor of the page before; absent for the first page") @Nullable
            String cursor)
            implements PeopleFilterRequest {}

    @GetMapping("/nearby")
    @Operation(
            summary = "Who is near",
            description = "The nearest first, as people stood when the first page was read. A page may hold fewer than"
                    + " limit, or none, although has_next is true. 1302 for who has told no place; 1303 if the list is"
                    + " too old: then it begins again without cursor. stage: here within 50 km, wider beyond.")
    Envelope<DiscoveryPageResponse> nearby(
            @RequestFields NearbyRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var searchCriteria = fields.toCriteria(AdvancedCriteria.NONE, true);
        return found.page(
                listNearbyPeople.list(new ListNearbyPeople.Query(
                        user, searchCriteria, fields.radiusKm(), fields.cursor(), fields.limit())),
                language);
    }

    @GetMapping("/hot")
    @Operation(
            summary = "Who is popular",
            description = "Those of my region first, then those farther around, then all. A page may hold fewer than"
                    + " limit, or none, although has_next is true. 1303 if the list is too old: then it begins again"
                    + " without cursor.")
    Envelope<DiscoveryPageResponse> hot(
            @RequestFields HotRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var searchCriteria = fields.toCriteria(AdvancedCriteria.NONE, true);
        return found.page(
                listHotPeople.list(new ListHotPeople.Query(user, searchCriteria, fields.cursor(), fields.limit())),
                language);
    }
}
