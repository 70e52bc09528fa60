package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.ContactResponse.ContactSettingsResponse;
import com.datingtoday.adapter.web.chat.rest.ContactResponse.ConversationResponse;
import com.datingtoday.adapter.web.chat.rest.ContactResponse.LastMessageResponse;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PersonResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.chat.contact.ContactView;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.MessagePreview;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contacts as clients get them. */
@Component
record ContactPresenter(PersonPresenter people) {

    List<ContactResponse> toListResponse(List<ContactView> contacts, @Nullable String language) {
        var seen =
                contacts.stream().flatMap(contact -> contact.person().stream()).toList();
        var persons = people.toResponses(seen, ClientLanguages.isChinese(language)).stream()
                .collect(Collectors.toMap(PersonResponse::userId, Function.identity()));
        return contacts.stream()
                .map(contact -> data(contact, persons.get(peerId(contact.contact()))))
                .toList();
    }

    ContactResponse toResponse(ContactView contact, @Nullable String language) {
        return toListResponse(List.of(contact), language).getFirst();
    }

    static ContactSettingsResponse toSettingsResponse(Contact contact) {
        var readMarks = contact.readMarks();
        return new ContactSettingsResponse(
                peerId(contact),
                readMarks.unread(),
                readMarks.lastSeq(),
                readMarks.readSeq(),
                contact.flags().pinned(),
                contact.flags().muted(),
                contact.version());
    }

    private static ContactResponse data(ContactView seen, @Nullable PersonResponse person) {
        var contact = seen.contact();
        return new ContactResponse(
                peerId(contact),
                person != null,
                contact.flags().removed(),
                contact.version(),
                person,
                person == null ? null : talk(contact, seen.showsPeerReads()));
    }

    private static ConversationResponse talk(Contact contact, boolean showsReading) {
        var readMarks = contact.readMarks();
        return new ConversationResponse(
                readMarks.unread(),
                last(contact.last()),
                readMarks.lastSeq(),
                readMarks.readSeq(),
                showsReading ? readMarks.peerReadSeq() : null,
                contact.flags().pinned(),
                contact.flags().muted(),
                TimeFormats.formatInstant(contact.updateTime()));
    }

    private static LastMessageResponse last(MessagePreview last) {
        return new LastMessageResponse(
                last.from().value(), last.type().wireName(), MessagePresenter.word(last.displayState()), last.text());
    }

    private static long peerId(Contact contact) {
        return contact.parties().peer().value();
    }
}
