package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.Omissions;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filters of all discovery lists; an absent filter does not restrict the list. */
record PeopleFilterRequest(
        @Schema(
                description = "Any of 0 unknown, 1 male, 2 female; comma-separated.",
                allowableValues = {"0", "1", "2"})
        @Nullable
        List<Integer> gender,

        @Schema(description = AGE, minimum = "18", maximum = "100") @Nullable
        Integer ageMin,

        @Schema(description = AGE, minimum = "18", maximum = "100") @Nullable
        Integer ageMax,

        @Schema(description = "Label numbers of GET /api/labels, at most 20; comma-separated.") @Nullable
        List<Integer> labels,

        @Schema(
                description =
                        "Whether one of the labels is enough (any) or all are required (all, requires VIP); default"
                                + " any.",
                allowableValues = {"any", "all"})
        @Nullable
        String labelsMatch,

        @Schema(description = "True: only users active within the last 15 minutes.") @Nullable
        Boolean online,

        @Schema(description = "True: only users with a photo.") @Nullable
        Boolean photo,

        @Schema(description = "True: without users whom the viewer follows.") @Nullable
        Boolean omitFollowed,

        @Schema(
                description = "True: without the newest 1000 users whose profile the viewer opened within 30 days. A"
                        + " profile counts some seconds after it was opened.")
        @Nullable
        Boolean omitViewed) {

    /** Description of the parameter {@code fit}, whose default depends on the list. */
    static final String FIT = "Whether gender and orientation must match in both directions; default true.";

    private static final String AGE = "Whole years, 18 to 100; users who hide their age do not match.";

    /**
     * Returns the criteria of these filters.
     *
     * @param fit true if gender and orientation must match in both directions
     */
    SearchCriteria toCriteria(boolean fit, AdvancedCriteria advanced) {
        return new SearchCriteria(
                fit,
                FilterParameters.parseCodes("gender", gender, Gender::find),
                FilterParameters.parseRange("age", new IntRange(18, 100), ageMin, ageMax),
                labelFilter(),
                Boolean.TRUE.equals(online),
                Boolean.TRUE.equals(photo),
                advanced,
                new Omissions(Boolean.TRUE.equals(omitFollowed), Boolean.TRUE.equals(omitViewed)));
    }

    private LabelFilter labelFilter() {
        var all = switch (labelsMatch) {
            case "all" -> true;
            case "any" -> false;
            case null -> false;
            default -> throw new DomainException(new InputError.Malformed("labels_match"));
        };
        return new LabelFilter(labels == null ? Set.of() : Set.copyOf(labels), all);
    }
}
