package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import java.util.Set;

/**
 * What only VIP may look for. An empty set wishes for nothing in particular.
 *
 * @param height cm
 * @param emotions any of these
 * @param educations any of these
 * @param salaries any of these
 * @param verified whether verified
 */
public record AdvancedCriteria(
        IntRange height,
        Set<MaritalStatus> emotions,
        Set<Education> educations,
        Set<Salary> salaries,
        boolean verified) {

    /** Nothing in particular. */
    public static final AdvancedCriteria NONE = new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(), false);

    public AdvancedCriteria {
        emotions = Set.copyOf(emotions);
        educations = Set.copyOf(educations);
        salaries = Set.copyOf(salaries);
    }

    boolean matches(SearchableAttributes person) {
        var traits = person.traits();
        var tall = traits.height();
        var maritalStatus = traits.emotion();
        var salary = traits.salary();
        return (height.isUnbounded() || (tall != null && height.contains(tall.centimetres())))
                && (emotions.isEmpty() || (maritalStatus != null && emotions.contains(maritalStatus)))
                && (educations.isEmpty() || educations.contains(traits.education()))
                && (salaries.isEmpty() || (salary != null && salaries.contains(salary)))
                && (!verified || person.verified());
    }
}
