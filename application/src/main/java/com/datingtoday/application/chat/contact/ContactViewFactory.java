package com.datingtoday.application.chat.contact;

import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.profile.view.ViewContactProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.MessagingPolicy;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts people to contacts, by the one rule of sight. */
@ApplicationService
public record ContactViewFactory(ViewContactProfiles viewContactProfiles, FindProfiles findProfiles, Clock clock) {

    /** All of them in the same order, each with its person if he can be seen. */
    List<ContactView> create(UserId user, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        var peers = contacts.stream().map(contact -> contact.parties().peer()).toList();
        var people = viewContactProfiles.view(new ViewContactProfiles.Query(user, peers)).stream()
                .collect(Collectors.toMap(PersonSummary::user, Function.identity()));
        var known = findProfiles.find(new FindProfiles.Query(
                Stream.concat(peers.stream(), Stream.of(user)).toList(), true));
        return contacts.stream()
                .map(contact -> {
                    var peer = contact.parties().peer();
                    var person = Optional.ofNullable(people.get(peer))
                            .filter(_ -> !contact.flags().removed());
                    return new ContactView(contact, person, person.isPresent() && showsPeerReads(known, user, peer));
                })
                .toList();
    }

    private boolean showsPeerReads(Map<UserId, Profile> known, UserId user, UserId peer) {
        var self = known.get(user);
        var other = known.get(peer);
        return self != null && other != null && MessagingPolicy.maySeePeerReads(self, other, clock.instant());
    }
}
