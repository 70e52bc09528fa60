package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.AdvancedCriteria;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.LabelFilter;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filters of all discovery lists; an absent filter does not restrict the list. */
interface PeopleFilterRequest {

    String GENDER = "Any of 0 unknown, 1 male, 2 female; comma-separated.";

    String AGE = "Whole years, 18 to 100; users who hide their age do not match.";

    String LABELS = "Label numbers of GET /api/labels, at most 20; comma-separated.";

    String LABELS_MATCH =
            "Whether one of the labels is enough (any) or all are required (all, only in a search and only for VIP);"
                    + " default any.";

    String ONLINE = "True: only users active within the last 15 minutes.";

    String PHOTO = "True: only users with a photo.";

    String FIT = "Whether gender and orientation must match in both directions; default true.";

    @Nullable
    List<Integer> gender();

    @Nullable
    Integer ageMin();

    @Nullable
    Integer ageMax();

    @Nullable
    List<Integer> labels();

    @Nullable
    String labelsMatch();

    @Nullable
    Boolean online();

    @Nullable
    Boolean photo();

    @Nullable
    Boolean fit();

    default SearchCriteria toCriteria(AdvancedCriteria advanced, boolean fitIfAbsent) {
        var fit = fit();
        return new SearchCriteria(
                fit == null ? fitIfAbsent : fit,
                FilterParameters.parseCodes("gender", gender(), Gender::find),
                age(),
                labelFilter(),
                Boolean.TRUE.equals(online()),
                Boolean.TRUE.equals(photo()),
                advanced);
    }

    private IntRange age() {
        return FilterParameters.parseRange("age", new IntRange(18, 100), ageMin(), ageMax());
    }

    private LabelFilter labelFilter() {
        var labels = labels();
        var all = switch (labelsMatch()) {
            case "all" -> true;
            case "any" -> false;
            case null -> false;
            default -> throw new DomainException(new InputError.Malformed("labels_match"));
        };
        return new LabelFilter(labels == null ? Set.of() : Set.copyOf(labels), all);
    }
}
