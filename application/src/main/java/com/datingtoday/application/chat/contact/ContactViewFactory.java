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

/** Adds the visible profiles of the peers to contacts. */
@ApplicationService
public record ContactViewFactory(ViewContactProfiles viewContactProfiles, FindProfiles findProfiles, Clock clock) {

    /** Returns all contacts in the same order; a peer that is not visible has no profile. */
    List<ContactView> create(UserId user, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        var peers = contacts.stream().map(contact -> contact.parties().peer()).toList();
        var visible = viewContactProfiles.view(new ViewContactProfiles.Query(user, peers)).stream()
                .collect(Collectors.toMap(PersonSummary::user, Function.identity()));
        var profiles = findProfiles.find(new FindProfiles.Query(
                Stream.concat(peers.stream(), Stream.of(user)).toList(), true));
        return contacts.stream()
                .map(contact -> {
                    var peer = contact.parties().peer();
                    var person = Optional.ofNullable(visible.get(peer))
                            .filter(_ -> !contact.flags().removed());
                    return new ContactView(contact, person, person.isPresent() && showsPeerReads(profiles, user, peer));
                })
                .toList();
    }

    private boolean showsPeerReads(Map<UserId, Profile> profiles, UserId user, UserId peer) {
        var self = profiles.get(user);
        var other = profiles.get(peer);
        return self != null && other != null && MessagingPolicy.maySeePeerReads(self, other, clock.instant());
    }
}
