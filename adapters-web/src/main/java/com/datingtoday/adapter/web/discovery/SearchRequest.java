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

/** Whom somebody searches for. */
record SearchRequest(
        @Schema(description = "the beginning of a nickname, whatever its capitals; not together with user_id") @Nullable
        String nickname,

        @Schema(description = "the number of a user; together with no filter") @Nullable
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

        @Schema(description = FIT + ", or false with a nickname") @Nullable
        Boolean fit,

        @Schema(description = "cm, 100 to 250; VIP") @Nullable
        Integer heightMin,

        @Schema(description = "cm, 100 to 250; VIP") @Nullable
        Integer heightMax,

        @Schema(description = "any of 0 to 5; comma-separated; VIP") @Nullable
        List<Integer> education,

        @Schema(description = "any of 1 to 6; comma-separated; VIP") @Nullable
        List<Integer> salary,

        @Schema(description = "any of 0 to 3; comma-separated; VIP") @Nullable
        List<Integer> emotion,

        @Schema(description = "true: only who is verified; VIP") @Nullable
        Boolean verified,

        @Schema(
                description = "within so many km; not together with nickname",
                allowableValues = {"1", "2", "5", "10", "20", "50"})
        @Nullable
        Integer distance,

        @Schema(
                description = "who was here last first, or who came last; active if absent; not together with nickname",
                allowableValues = {"active", "new"})
        @Nullable
        String sort,

        @Schema(description = "1 to 100; 20 if absent") @Nullable
        Integer limit,

        @Schema(description = "next_cursor of the page before; absent for the first page") @Nullable
        String cursor)
        implements PeopleFilterRequest {

    private static final int LONGEST_NAME = 64;

    /** What says nothing beside the number of a user. */
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
            refuseAny(FILTERS);
            return new SearchMode.ByUserId(PathParameters.user(userId));
        }
        if (nickname == null) {
            return traits(within());
        }
        if (nickname.length() > LONGEST_NAME) {
            throw new DomainException(new InputError.Malformed("nickname"));
        }
        refuseAny(Map.of("sort", SearchRequest::sort, "distance", SearchRequest::distance));
        return new SearchMode.ByNickname(nickname);
    }

    private void refuseAny(Map<String, Function<SearchRequest, @Nullable Object>> filters) {
        filters.entrySet().stream()
                .filter(filter -> filter.getValue().apply(this) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new DomainException(new InputError.Malformed(name));
                });
    }

    private SearchMode traits(@Nullable DistanceBand within) {
        return switch (sort) {
            case "active" -> SearchMode.ByCriteria.lastActiveFirst(within);
            case "new" -> SearchMode.ByCriteria.newestFirst(within);
            case null -> SearchMode.ByCriteria.lastActiveFirst(within);
            default -> throw new DomainException(new InputError.Malformed("sort"));
        };
    }

    private @Nullable DistanceBand within() {
        return distance == null
                ? null
                : DistanceBand.of(distance.intValue())
                        .orElseThrow(() -> new DomainException(new InputError.Malformed("distance")));
    }

    SearchCriteria wishes() {
        var advanced = new AdvancedCriteria(
                FilterParameters.span("height", new IntRange(100, 250), heightMin, heightMax),
                FilterParameters.all("emotion", emotion, MaritalStatus::find),
                FilterParameters.all("education", education, Education::find),
                FilterParameters.all("salary", salary, Salary::find),
                Boolean.TRUE.equals(verified));
        return toCriteria(advanced, nickname == null);
    }
}
