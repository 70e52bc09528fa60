package com.datingtoday.adapter.web.chat.rest;

import static com.datingtoday.adapter.web.chat.rest.MessageSamples.ANNA;
import static com.datingtoday.adapter.web.chat.rest.MessageSamples.BERND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.chat.contact.ContactView;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.DeleteContact;
import com.datingtoday.application.chat.contact.GetContact;
import com.datingtoday.application.chat.contact.ListContactChanges;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.application.chat.contact.MarkMessagesRead;
import com.datingtoday.application.chat.contact.UpdateContactSettings;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ContactControllerTest {

    static final String BERND_SEEN = "{\"peer_id\":100002,\"visible\":true,\"removed\":false,\"version\":17,"
            + "\"peer\":{\"user_id\":100002,\"nickname\":\"Bernd\"},"
            + "\"talk\":{\"unread\":2,\"last\":{\"from\":100002,\"type\":\"text\",\"state\":\"shown\","
            + "\"text\":\"Hello Anna\"},\"last_seq\":5,\"read_seq\":3,\"peer_read_seq\":4,\"pinned\":true,"
            + "\"muted\":false,\"update_time\":\"2026-03-01T12:00:00.000Z\"}}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListContacts listContacts;

    @Autowired
    ListContactChanges listContactChanges;

    @Autowired
    GetContact getContact;

    @Autowired
    UpdateContactSettings updateContactSettings;

    @Autowired
    DeleteContact deleteContact;

    @Autowired
    MarkMessagesRead markMessagesRead;

    @Autowired
    CountUnread countUnread;

    @Test
    void a_contact_is_a_person_with_the_last_message() {
        given(listContacts.list(any())).willReturn(new Page<>(List.of(bernd(true)), "next"));

        assertThat(calls().get("/api/contacts?limit=1&cursor=abc"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"data\":{\"list\":[" + BERND_SEEN + "],\"has_next\":true,\"next_cursor\":\"next\"}}");

        verify(listContacts).list(new ListContacts.Query(ANNA, "abc", 1));
    }

    @Test
    void the_read_mark_of_the_peer_requires_permission() {
        given(getContact.get(any())).willReturn(bernd(false));

        assertThat(calls().get("/api/contacts/100002")).bodyText().contains("\"read_seq\":3,\"peer_read_seq\":null");

        verify(getContact).get(new GetContact.Query(ANNA, BERND));
    }

    @Test
    void a_removed_contact_contains_only_version_and_removed() {
        var removed = MessageSamples.bernd(new Contact.Flags(false, false, true));
        given(listContactChanges.list(any()))
                .willReturn(new ListContactChanges.ContactChanges(
                        List.of(new ContactView(removed, Optional.empty(), false)), 17, true));

        assertThat(calls().get("/api/contacts?changed_after=16&limit=1"))
                .bodyText()
                .contains("\"data\":{\"list\":[{\"peer_id\":100002,\"visible\":false,\"removed\":true,\"version\":17,"
                        + "\"peer\":null,\"talk\":null}],\"has_next\":true,\"next_cursor\":null,\"version\":17}");

        verify(listContactChanges).list(new ListContactChanges.Query(ANNA, 16, 1));
    }

    @Test
    void unread_messages_are_one_number() {
        given(countUnread.count(any())).willReturn(new CountUnread.Unread(99, true, 40));

        assertThat(calls().get("/api/contacts/unread"))
                .bodyText()
                .contains("\"data\":{\"count\":99,\"more\":true,\"version\":40}");
    }

    @Test
    void pin_and_mute_are_updated_independently() {
        given(updateContactSettings.update(any()))
                .willReturn(MessageSamples.bernd(new Contact.Flags(true, false, false)));

        assertThat(calls().send(HttpMethod.PATCH, "/api/contacts/100002", "pinned=true"))
                .bodyText()
                .contains("\"data\":{\"peer_id\":100002,\"unread\":2,\"last_seq\":5,\"read_seq\":3,\"pinned\":true,"
                        + "\"muted\":false,\"version\":17}");

        verify(updateContactSettings).update(new UpdateContactSettings.Command(ANNA, BERND, true, null));
    }

    @Test
    void messages_are_marked_read_up_to_a_number() {
        given(markMessagesRead.mark(any())).willReturn(MessageSamples.bernd(Contact.Flags.NONE));

        assertThat(calls().send(HttpMethod.POST, "/api/contacts/100002/read", "seq=3"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"read_seq\":3,\"unread\":2}}");

        verify(markMessagesRead).mark(new MarkMessagesRead.Command(ANNA, BERND, 3));
    }

    @Test
    void an_unknown_sequence_number_returns_the_last_one() {
        given(markMessagesRead.mark(any())).willThrow(new DomainException(new ChatError.UnknownSequence("seq", 5)));

        var result = calls().send(HttpMethod.POST, "/api/contacts/100002/read", "seq=6");

        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1410,\"data\":{\"field\":\"seq\",\"last_seq\":5}}");
    }

    @Test
    void a_contact_is_removed() {
        assertThat(calls().bare(HttpMethod.DELETE, "/api/contacts/100002")).hasStatusOk();

        verify(deleteContact).delete(new DeleteContact.Command(ANNA, BERND));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/contacts, changed_after=-x, changed_after",
        "GET, /api/contacts, changed_after=1&cursor=a, changed_after",
        "GET, /api/contacts, limit=many, limit",
        "GET, /api/contacts/99, '', peer_id",
        "PATCH, /api/contacts/100002, pinned=perhaps, pinned",
        "PATCH, /api/contacts/100002, muted=2x, muted",
        "PATCH, /api/contacts/unread, muted=true, peer_id",
        "POST, /api/contacts/100002/read, '', seq",
        "POST, /api/contacts/100002/read, seq=all, seq",
        "DELETE, /api/contacts/0100002, '', peer_id",
    })
    void an_invalid_parameter_is_named(String method, String path, String query, String field) {
        var result = calls().bare(HttpMethod.valueOf(method), query.isEmpty() ? path : path + "?" + query);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
        verifyNoInteractions(
                listContacts, listContactChanges, getContact, updateContactSettings, deleteContact, markMessagesRead);
    }

    private static ContactView bernd(boolean showsReading) {
        var person = new PersonSummary(BERND, new Nickname("Bernd"), Optional.empty(), Optional.empty());
        return new ContactView(
                MessageSamples.bernd(new Contact.Flags(true, false, false)), Optional.of(person), showsReading);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
