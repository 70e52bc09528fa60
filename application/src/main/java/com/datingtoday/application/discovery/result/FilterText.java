package com.datingtoday.application.discovery.result;

import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.discovery.SearchCriteria;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of the filters and the sort order of a list. The scope of a cursor contains it. */
public final class FilterText {

    private static final String SEPARATOR = ";";

    private FilterText() {}

    /**
     * Returns the same text for equal filters on all instances, and different texts for different filters.
     *
     * @param others further filters and the sort order; only the last one may contain a semicolon
     */
    public static String of(SearchCriteria searchCriteria, Object... others) {
        var labels = searchCriteria.labels();
        var advanced = searchCriteria.advanced();
        var criteria = Stream.of(
                searchCriteria.mutual(),
                sorted(searchCriteria.genders()),
                range(searchCriteria.age()),
                sorted(labels.ids()),
                labels.all() && !labels.ids().isEmpty(),
                searchCriteria.online(),
                searchCriteria.photo(),
                range(advanced.height()),
                sorted(advanced.emotions()),
                sorted(advanced.educations()),
                sorted(advanced.salaries()),
                advanced.verified(),
                searchCriteria.omissions().followed(),
                searchCriteria.omissions().viewed());
        return Stream.concat(criteria, Stream.of(others)).map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    /** A set has a different order on each instance. */
    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static String range(IntRange range) {
        return range.min() + "-" + range.max();
    }
}
