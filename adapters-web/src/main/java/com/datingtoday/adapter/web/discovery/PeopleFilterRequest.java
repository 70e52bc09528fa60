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

/** The parameters by which each list of discovery is narrowed; what is absent or false wishes for nothing. */
interface PeopleFilterRequest {

    /** What {@link #gender} takes, in words. */
    String GENDER = "any of 0 unknown, 1 male, 2 female; comma-separated";

    /** What {@link #ageMin} and {@link #ageMax} take, in words. */
    String AGE = "whole years, 18 to 100; who hides the age is not found by it";

    /** What {@link #labels} takes, in words. */
    String LABELS = "numbers from the catalogue, at most 20; comma-separated";

    /** What {@link #labelsMatch} takes, in words. */
    String LABELS_MATCH =
            "whether any of the labels is enough, or all are wanted (in a search for VIP alone); any if absent";

    /** What {@link #online} takes, in words. */
    String ONLINE = "true: only who was here within 15 minutes";

    /** What {@link #photo} takes, in words. */
    String PHOTO = "true: only who has a photo";

    /** What {@link #fit} takes, in words. */
    String FIT = "whether gender and orientation must suit both; true if absent";

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

    /** The wishes that they stand for, beside advanced ones. */
    default SearchCriteria toCriteria(AdvancedCriteria advanced, boolean fitIfAbsent) {
        var fit = fit();
        return new SearchCriteria(
                fit == null ? fitIfAbsent : fit,
                FilterParameters.all("gender", gender(), Gender::find),
                age(),
                labelWish(),
                Boolean.TRUE.equals(online()),
                Boolean.TRUE.equals(photo()),
                advanced);
    }

    private IntRange age() {
        return FilterParameters.span("age", new IntRange(18, 100), ageMin(), ageMax());
    }

    private LabelFilter labelWish() {
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
