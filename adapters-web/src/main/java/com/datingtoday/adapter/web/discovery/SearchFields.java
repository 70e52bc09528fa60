package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.binding.PathParameters;
import com.datingtoday.application.discovery.search.SearchPeople.By;
import com.datingtoday.domain.discovery.AdvancedWishes;
import com.datingtoday.domain.discovery.Span;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.geo.DistanceBand;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whom somebody searches for. */
record SearchFields(
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
        implements WishFields {

    private static final int LONGEST_NAME = 64;

    /** What says nothing beside the number of a user. */
    private static final Map<String, Function<SearchFields, @Nullable Object>> FILTERS = Map.ofEntries(
            Map.entry("nickname", SearchFields::nickname),
            Map.entry("gender", SearchFields::gender),
            Map.entry("age_min", SearchFields::ageMin),
            Map.entry("age_max", SearchFields::ageMax),
            Map.entry("labels", SearchFields::labels),
            Map.entry("labels_match", SearchFields::labelsMatch),
            Map.entry("online", SearchFields::online),
            Map.entry("photo", SearchFields::photo),
            Map.entry("fit", SearchFields::fit),
            Map.entry("height_min", SearchFields::heightMin),
            Map.entry("height_max", SearchFields::heightMax),
            Map.entry("education", SearchFields::education),
            Map.entry("salary", SearchFields::salary),
            Map.entry("emotion", SearchFields::emotion),
            Map.entry("verified", SearchFields::verified),
            Map.entry("distance", SearchFields::distance),
            Map.entry("sort", SearchFields::sort));

    By by() {
        if (userId != null) {
            refuseAny(FILTERS);
            return new By.Id(PathParameters.user(userId));
        }
        if (nickname == null) {
            return traits(within());
        }
        if (nickname.length() > LONGEST_NAME) {
            throw new DomainException(new InputError.Malformed("nickname"));
        }
        refuseAny(Map.of("sort", SearchFields::sort, "distance", SearchFields::distance));
        return new By.Name(nickname);
    }

    private void refuseAny(Map<String, Function<SearchFields, @Nullable Object>> filters) {
        filters.entrySet().stream()
                .filter(filter -> filter.getValue().apply(this) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new DomainException(new InputError.Malformed(name));
                });
    }

    private By traits(@Nullable DistanceBand within) {
        return switch (sort) {
            case "active" -> By.Traits.lastHereFirst(within);
            case "new" -> By.Traits.newestFirst(within);
            case null -> By.Traits.lastHereFirst(within);
            default -> throw new DomainException(new InputError.Malformed("sort"));
        };
    }

    private @Nullable DistanceBand within() {
        return distance == null
                ? null
                : DistanceBand.of(distance.intValue())
                        .orElseThrow(() -> new DomainException(new InputError.Malformed("distance")));
    }

    Wishes wishes() {
        var advanced = new AdvancedWishes(
                Codes.span("height", new Span(100, 250), heightMin, heightMax),
                Codes.all("emotion", emotion, MaritalStatus::of),
                Codes.all("education", education, Education::of),
                Codes.all("salary", salary, Salary::of),
                Boolean.TRUE.equals(verified));
        return wishes(advanced, nickname == null);
    }
}
