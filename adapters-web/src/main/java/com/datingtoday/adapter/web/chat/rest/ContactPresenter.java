package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.ContactResponse.ContactSettingsResponse;
import com.datingtoday.adapter.web.chat.rest.ContactResponse.ConversationResponse;
import com.datingtoday.adapter.web.chat.rest.ContactResponse.LastMessageResponse;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PersonResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.chat.contact.ContactView;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.MessagePreview;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of contacts. */
@Component
record ContactPresenter(PersonPresenter people) {

    List<ContactResponse> toListResponse(List<ContactView> contacts, @Nullable String language) {
        var summaries =
                contacts.stream().flatMap(contact -> contact.person().stream()).toList();
        var persons = people.toResponses(summaries, ClientLanguages.isChinese(language)).stream()
                .collect(Collectors.toMap(PersonResponse::userId, Function.identity()));
        return contacts.stream()
                .map(contact -> toResponse(contact, persons.get(peerId(contact.contact()))))
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

    private static ContactResponse toResponse(ContactView view, @Nullable PersonResponse person) {
        var contact = view.contact();
        return new ContactResponse(
                peerId(contact),
                person != null,
                contact.flags().removed(),
                contact.version(),
                person,
                person == null ? null : toConversationResponse(contact, view.showsPeerReads()));
    }

    private static ConversationResponse toConversationResponse(Contact contact, boolean showsReadMarks) {
        var readMarks = contact.readMarks();
        return new ConversationResponse(
                readMarks.unread(),
                toLastMessageResponse(contact.last()),
                readMarks.lastSeq(),
                readMarks.readSeq(),
                showsReadMarks ? readMarks.peerReadSeq() : null,
                contact.flags().pinned(),
                contact.flags().muted(),
                TimeFormats.formatInstant(contact.updateTime()));
    }

    private static LastMessageResponse toLastMessageResponse(MessagePreview last) {
        return new LastMessageResponse(
                last.from().value(), last.type().wireName(), WireNames.of(last.displayState()), last.text());
    }

    private static long peerId(Contact contact) {
        return contact.parties().peer().value();
    }
}
