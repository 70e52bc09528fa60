package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import java.util.Set;

/**
 * Criteria that VIP unlocks. An empty set accepts every value.
 *
 * @param height cm
 * @param verified true to accept verified users only
 */
public record AdvancedCriteria(
        IntRange height,
        Set<MaritalStatus> emotions,
        Set<Education> educations,
        Set<Salary> salaries,
        boolean verified) {

    public static final AdvancedCriteria NONE = new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(), false);

    public AdvancedCriteria {
        emotions = Set.copyOf(emotions);
        educations = Set.copyOf(educations);
        salaries = Set.copyOf(salaries);
    }

    boolean matches(SearchableAttributes person) {
        var traits = person.traits();
        var personHeight = traits.height();
        var maritalStatus = traits.emotion();
        var salary = traits.salary();
        return (height.isUnbounded() || (personHeight != null && height.contains(personHeight.centimetres())))
                && (emotions.isEmpty() || (maritalStatus != null && emotions.contains(maritalStatus)))
                && (educations.isEmpty() || educations.contains(traits.education()))
                && (salaries.isEmpty() || (salary != null && salaries.contains(salary)))
                && (!verified || person.verified());
    }
}
