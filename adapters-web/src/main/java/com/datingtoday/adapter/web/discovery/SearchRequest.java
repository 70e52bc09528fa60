package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.geo.DistanceBand;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parameters of a search by user id, nickname or filters. */
record SearchRequest(
        @Schema(description = "Beginning of a nickname, case-insensitive; not together with user_id.") @Nullable
        String nickname,

        @Schema(description = "User number; not together with any filter.") @Nullable
        Long userId,

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

        @Schema(description = FIT + " With a nickname, the default is false.") @Nullable
        Boolean fit,

        @Schema(description = "cm, 100 to 250; requires VIP.") @Nullable
        Integer heightMin,

        @Schema(description = "cm, 100 to 250; requires VIP.") @Nullable
        Integer heightMax,

        @Schema(description = "Any of 0 to 5; comma-separated; requires VIP.") @Nullable
        List<Integer> education,

        @Schema(description = "Any of 1 to 6; comma-separated; requires VIP.") @Nullable
        List<Integer> salary,

        @Schema(description = "Any of 0 to 3; comma-separated; requires VIP.") @Nullable
        List<Integer> emotion,

        @Schema(description = "True: only verified users; requires VIP.") @Nullable
        Boolean verified,

        @Schema(
                description = "Maximum distance in km; not together with nickname.",
                allowableValues = {"1", "2", "5", "10", "20", "50"})
        @Nullable
        Integer distance,

        @Schema(
                description =
                        "Order by last activity (active) or by registration (new); default active; not together with"
                                + " nickname.",
                allowableValues = {"active", "new"})
        @Nullable
        String sort,

        @Schema(description = "1 to 100; default 20.") @Nullable
        Integer limit,

        @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
        String cursor)
        implements PeopleFilterRequest {

    private static final int MAX_NICKNAME_LENGTH = 64;

    /** Parameters that are rejected if {@code user_id} is present, with their accessors. */
    private static final Map<String, Function<SearchRequest, @Nullable Object>> FILTERS = Map.ofEntries(
            Map.entry("nickname", SearchRequest::nickname),
            Map.entry("gender", SearchRequest::gender),
            Map.entry("age_min", SearchRequest::ageMin),
            Map.entry("age_max", SearchRequest::ageMax),
            Map.entry("labels", SearchRequest::labels),
            Map.entry("labels_match", SearchRequest::labelsMatch),
            Map.entry("online", SearchRequest::online),
            Map.entry("photo", SearchRequest::photo),
            Map.entry("fit", SearchRequest::fit),
            Map.entry("height_min", SearchRequest::heightMin),
            Map.entry("height_max", SearchRequest::heightMax),
            Map.entry("education", SearchRequest::education),
            Map.entry("salary", SearchRequest::salary),
            Map.entry("emotion", SearchRequest::emotion),
            Map.entry("verified", SearchRequest::verified),
            Map.entry("distance", SearchRequest::distance),
            Map.entry("sort", SearchRequest::sort));

    SearchMode toMode() {
        if (userId != null) {
            rejectAny(FILTERS);
            return new SearchMode.ByUserId(PathParameters.parseUserId(userId));
        }
        if (nickname == null) {
            return byCriteria(maxDistance());
        }
        if (nickname.length() > MAX_NICKNAME_LENGTH) {
            throw new DomainException(new InputError.Malformed("nickname"));
        }
        rejectAny(Map.of("sort", SearchRequest::sort, "distance", SearchRequest::distance));
        return new SearchMode.ByNickname(nickname);
    }

    private void rejectAny(Map<String, Function<SearchRequest, @Nullable Object>> filters) {
        filters.entrySet().stream()
                .filter(filter -> filter.getValue().apply(this) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new DomainException(new InputError.Malformed(name));
                });
    }

    private SearchMode byCriteria(@Nullable DistanceBand maxDistance) {
        return switch (sort) {
            case "active" -> SearchMode.ByCriteria.lastActiveFirst(maxDistance);
            case "new" -> SearchMode.ByCriteria.newestFirst(maxDistance);
            case null -> SearchMode.ByCriteria.lastActiveFirst(maxDistance);
            default -> throw new DomainException(new InputError.Malformed("sort"));
        };
    }

    private @Nullable DistanceBand maxDistance() {
        return distance == null
                ? null
                : DistanceBand.of(distance.intValue())
                        .orElseThrow(() -> new DomainException(new InputError.Malformed("distance")));
    }

    SearchCriteria toCriteria() {
        var advanced = new AdvancedCriteria(
                FilterParameters.parseRange("height", new IntRange(100, 250), heightMin, heightMax),
                FilterParameters.parseCodes("emotion", emotion, MaritalStatus::find),
                FilterParameters.parseCodes("education", education, Education::find),
                FilterParameters.parseCodes("salary", salary, Salary::find),
                Boolean.TRUE.equals(verified));
        return toCriteria(advanced, nickname == null);
    }
}
