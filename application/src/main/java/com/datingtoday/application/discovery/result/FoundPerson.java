package com.datingtoday.application.discovery.result;

import com.datingtoday.domain.discovery.Reason;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;

/** Somebody in a list of discovery, as the viewer gets him, and why he stands there. */
public record FoundPerson(PersonSummary person, List<Reason> why) {

    public FoundPerson {
        why = List.copyOf(why);
    }

    public static List<FoundPerson> of(List<PersonSummary> people, boolean popular) {
        return people.stream()
                .map(person -> new FoundPerson(person, Reason.of(person, popular)))
                .toList();
    }
}
