package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.ContactData.KeptData;
import com.datingtoday.adapter.web.chat.rest.ContactData.LastData;
import com.datingtoday.adapter.web.chat.rest.ContactData.TalkData;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PersonResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.chat.contact.SeenContact;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Preview;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contacts as clients get them. */
@Component
record ContactShowing(PersonPresenter people) {

    List<ContactData> list(List<SeenContact> contacts, @Nullable String language) {
        var seen =
                contacts.stream().flatMap(contact -> contact.person().stream()).toList();
        var persons = people.toResponses(seen, ClientLanguages.isChinese(language)).stream()
                .collect(Collectors.toMap(PersonResponse::userId, Function.identity()));
        return contacts.stream()
                .map(contact -> data(contact, persons.get(peerId(contact.contact()))))
                .toList();
    }

    ContactData contact(SeenContact contact, @Nullable String language) {
        return list(List.of(contact), language).getFirst();
    }

    static KeptData kept(Contact contact) {
        var marks = contact.marks();
        return new KeptData(
                peerId(contact),
                marks.unread(),
                marks.lastSeq(),
                marks.readSeq(),
                contact.flags().pinned(),
                contact.flags().muted(),
                contact.version());
    }

    private static ContactData data(SeenContact seen, @Nullable PersonResponse person) {
        var contact = seen.contact();
        return new ContactData(
                peerId(contact),
                person != null,
                contact.flags().removed(),
                contact.version(),
                person,
                person == null ? null : talk(contact, seen.showsReading()));
    }

    private static TalkData talk(Contact contact, boolean showsReading) {
        var marks = contact.marks();
        return new TalkData(
                marks.unread(),
                last(contact.last()),
                marks.lastSeq(),
                marks.readSeq(),
                showsReading ? marks.peerReadSeq() : null,
                contact.flags().pinned(),
                contact.flags().muted(),
                TimeFormats.formatInstant(contact.updateTime()));
    }

    private static LastData last(Preview last) {
        return new LastData(last.from().value(), last.type().word(), MessageShowing.word(last.showing()), last.text());
    }

    private static long peerId(Contact contact) {
        return contact.sides().peer().value();
    }
}
