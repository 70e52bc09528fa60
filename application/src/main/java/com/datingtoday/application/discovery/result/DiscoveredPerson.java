package com.datingtoday.application.discovery.result;

import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;

/** Entry of a discovery list, with the reasons for which the viewer sees it. */
public record DiscoveredPerson(PersonSummary person, List<MatchReason> why) {

    public DiscoveredPerson {
        why = List.copyOf(why);
    }

    public static List<DiscoveredPerson> of(List<PersonSummary> people, boolean popular) {
        return people.stream()
                .map(person -> new DiscoveredPerson(person, MatchReason.of(person, popular)))
                .toList();
    }
}
