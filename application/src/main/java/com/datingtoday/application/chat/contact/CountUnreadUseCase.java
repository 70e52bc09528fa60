package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.profile.view.ViewContactProfiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.Set;
import java.util.stream.Collectors;

@UseCase
record CountUnreadUseCase(Contacts contacts, ViewContactProfiles viewContactProfiles) implements CountUnread {

    private static final int MAX_COUNT = 99;

    /**
     * Maximum number of contacts to read. Each has at least one unread message, so this many contacts exceed the
     * maximum count.
     */
    private static final int MAX_CONTACTS = MAX_COUNT + 1;

    @Override
    public Unread count(Query query) {
        var user = query.user();
        // Read first, so that a later change has a greater version and is returned by the next query.
        var version = contacts.getVersion(user);
        var unread = contacts.findUnread(user, MAX_CONTACTS);
        var visiblePeers = unread.isEmpty()
                ? Set.<UserId>of()
                : viewContactProfiles
                        .view(new ViewContactProfiles.Query(
                                user,
                                unread.stream()
                                        .map(contact -> contact.parties().peer())
                                        .toList()))
                        .stream()
                        .map(PersonSummary::user)
                        .collect(Collectors.toSet());
        var sum = unread.stream()
                .filter(contact -> visiblePeers.contains(contact.parties().peer()))
                .map(Contact::readMarks)
                .mapToLong(Contact.ReadMarks::unread)
                .sum();
        return new Unread((int) Math.min(sum, MAX_COUNT), sum > MAX_COUNT, version);
    }
}
