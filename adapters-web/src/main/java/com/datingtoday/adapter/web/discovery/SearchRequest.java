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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters of a search by user id, nickname or filters. */
record SearchRequest(
        @Schema(
                description = "Beginning of a nickname, case-insensitive; not together with user_id.",
                minLength = 1,
                maxLength = 64)
        @Nullable
        String nickname,

        @Schema(description = "User number; not together with any filter.", minimum = "100001") @Nullable
        Long userId,

        @Schema(description = PeopleFilterRequest.FIT + " With a nickname, the default is false.") @Nullable
        Boolean fit,

        @Schema(description = "cm; requires VIP.", minimum = "100", maximum = "250") @Nullable
        Integer heightMin,

        @Schema(description = "cm; requires VIP.", minimum = "100", maximum = "250") @Nullable
        Integer heightMax,

        @Schema(
                description = "Any of the codes of the profile; comma-separated; requires VIP.",
                allowableValues = {"0", "1", "2", "3", "4", "5"})
        @Nullable
        List<Integer> education,

        @Schema(
                description = "Any of the codes of the profile; comma-separated; requires VIP.",
                allowableValues = {"1", "2", "3", "4", "5", "6"})
        @Nullable
        List<Integer> salary,

        @Schema(
                description = "Any of the codes of the profile; comma-separated; requires VIP.",
                allowableValues = {"0", "1", "2", "3"})
        @Nullable
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

        @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
        Integer limit,

        @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
        String cursor) {

    private static final int MAX_NICKNAME_LENGTH = 64;

    /** Parameters of this request that are rejected if {@code user_id} is present, with their accessors. */
    private static final Map<String, Function<SearchRequest, @Nullable Object>> OWN_FILTERS = Map.ofEntries(
            Map.entry("nickname", SearchRequest::nickname),
            Map.entry("fit", SearchRequest::fit),
            Map.entry("height_min", SearchRequest::heightMin),
            Map.entry("height_max", SearchRequest::heightMax),
            Map.entry("education", SearchRequest::education),
            Map.entry("salary", SearchRequest::salary),
            Map.entry("emotion", SearchRequest::emotion),
            Map.entry("verified", SearchRequest::verified),
            Map.entry("distance", SearchRequest::distance),
            Map.entry("sort", SearchRequest::sort));

    /** Parameters of {@link PeopleFilterRequest} that are rejected if {@code user_id} is present. */
    private static final Map<String, Function<PeopleFilterRequest, @Nullable Object>> PEOPLE_FILTERS = Map.of(
            "gender", PeopleFilterRequest::gender,
            "age_min", PeopleFilterRequest::ageMin,
            "age_max", PeopleFilterRequest::ageMax,
            "labels", PeopleFilterRequest::labels,
            "labels_match", PeopleFilterRequest::labelsMatch,
            "online", PeopleFilterRequest::online,
            "photo", PeopleFilterRequest::photo,
            "omit_followed", PeopleFilterRequest::omitFollowed,
            "omit_viewed", PeopleFilterRequest::omitViewed);

    SearchMode toMode(PeopleFilterRequest filters) {
        if (userId != null) {
            rejectFirst(Stream.concat(namesIn(this, OWN_FILTERS), namesIn(filters, PEOPLE_FILTERS)), "user_id");
            return new SearchMode.ByUserId(PathParameters.parseUserId(userId));
        }
        if (nickname == null) {
            return byCriteria(maxDistance());
        }
        if (nickname.length() > MAX_NICKNAME_LENGTH) {
            throw new DomainException(new InputError.Malformed("nickname"));
        }
        rejectFirst(
                namesIn(this, Map.of("sort", SearchRequest::sort, "distance", SearchRequest::distance)), "nickname");
        return new SearchMode.ByNickname(nickname);
    }

    /** Returns the names of the parameters that are present. */
    private static <T> Stream<String> namesIn(T fields, Map<String, Function<T, @Nullable Object>> accessors) {
        return accessors.entrySet().stream()
                .filter(accessor -> accessor.getValue().apply(fields) != null)
                .map(Map.Entry::getKey);
    }

    private static void rejectFirst(Stream<String> names, String other) {
        names.sorted().findFirst().ifPresent(name -> {
            throw new DomainException(new InputError.Conflict(name, other));
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
                : DistanceBand.ofLimit(distance.intValue())
                        .orElseThrow(() -> new DomainException(new InputError.Malformed("distance")));
    }

    SearchCriteria toCriteria(PeopleFilterRequest filters) {
        var advanced = new AdvancedCriteria(
                FilterParameters.parseRange("height", new IntRange(100, 250), heightMin, heightMax),
                FilterParameters.parseCodes("emotion", emotion, MaritalStatus::find),
                FilterParameters.parseCodes("education", education, Education::find),
                FilterParameters.parseCodes("salary", salary, Salary::find),
                Boolean.TRUE.equals(verified));
        return filters.toCriteria(fit == null ? nickname == null : fit, advanced);
    }
}
