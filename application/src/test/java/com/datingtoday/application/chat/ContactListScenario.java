package com.datingtoday.application.chat;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.contact.ListContacts;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactListScenario {

    private final ChatFixture chatFixture = new ChatFixture();

    private void minute() {
        chatFixture.clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void contacts_are_listed_pinned_first_then_the_newest() {
        chatFixture.sendText(ANNA, BOB, "one");
        minute();
        chatFixture.sendText(CAROL, ANNA, "two");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(CAROL, BOB);

        minute();
        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB, CAROL);

        chatFixture.updateSettings(ANNA, CAROL, true, null);
        assertThat(chatFixture.contacts(ANNA)).containsExactly(CAROL, BOB);
        assertThat(chatFixture.contacts(CAROL)).containsExactly(ANNA);
    }

    @Test
    void pages_of_contacts_do_not_overlap() {
        var peers = new ArrayList<UserId>();
        for (var number = 0; number < 5; number++) {
            var peer = new UserId(300_000 + number);
            chatFixture.profileFixture.create(peer, "Peer" + (char) ('A' + number));
            chatFixture.sendText(peer, ANNA, "hello");
            peers.addFirst(peer);
        }
        chatFixture.updateSettings(ANNA, peers.getLast(), true, null);

        var read = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = chatFixture.listContacts().list(new ListContacts.Query(ANNA, cursor, 2));
            page.list().forEach(contact -> read.add(contact.contact().parties().peer()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).hasSize(5).doesNotHaveDuplicates().containsAll(peers).startsWith(peers.getLast());
        assertThat(refusal(() -> chatFixture.listContacts().list(new ListContacts.Query(ANNA, "x.y", 2))))
                .isEqualTo(new InputError.Malformed("cursor"));
    }

    @Test
    void the_unread_count_follows_the_read_mark_and_sending_marks_all_messages_as_read() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(BOB, ANNA, "two");
        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contact(ANNA, BOB).contact().readMarks().unread())
                .isEqualTo(3);
        assertThat(chatFixture.contact(BOB, ANNA).contact().readMarks().unread())
                .isZero();

        assertThat(chatFixture.markRead(ANNA, BOB, 2).readMarks().unread()).isEqualTo(1);
        assertThat(chatFixture.markRead(ANNA, BOB, 1).readMarks().unread())
                .as("the read mark never decreases")
                .isEqualTo(1);
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);

        chatFixture.sendText(ANNA, BOB, "four");
        assertThat(chatFixture.unread(ANNA)).isZero();
        assertThat(chatFixture.unread(BOB)).isEqualTo(1);
        assertThat(refusal(() -> chatFixture.markRead(BOB, ANNA, 5)))
                .isEqualTo(new ChatError.UnknownSequence("seq", 4));
        assertThat(refusal(() -> chatFixture.markRead(BOB, ANNA, 0)))
                .isEqualTo(new ChatError.UnknownSequence("seq", 4));
        assertThat(refusal(() -> chatFixture.markRead(BOB, CAROL, 1))).isEqualTo(new ChatError.UnknownContact());
    }

    @Test
    void the_badge_is_exact_up_to_99_and_excludes_muted_and_invisible_contacts() {
        for (var number = 0; number < 99; number++) {
            chatFixture.sendText(BOB, ANNA, "message " + number);
        }
        var badge = chatFixture.countUnread().count(new CountUnread.Query(ANNA));
        assertThat(badge).isEqualTo(new CountUnread.Unread(99, false, 99));

        chatFixture.sendText(CAROL, ANNA, "one more");
        assertThat(chatFixture.countUnread().count(new CountUnread.Query(ANNA)).more())
                .isTrue();
        chatFixture.updateSettings(ANNA, BOB, null, true);
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
        chatFixture.block(CAROL, ANNA);
        assertThat(chatFixture.unread(ANNA)).isZero();
    }

    @Test
    void deleting_a_contact_deletes_its_history_for_the_user_only() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(BOB, ANNA, "two");

        chatFixture.deleteContact(ANNA, BOB);

        assertThat(chatFixture.contacts(ANNA)).isEmpty();
        assertThat(chatFixture.history(ANNA, BOB)).isEmpty();
        assertThat(chatFixture.unread(ANNA)).isZero();
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("two", "one");
        assertThat(chatFixture.contacts(BOB)).containsExactly(ANNA);
        assertThat(refusal(() -> chatFixture.contact(ANNA, BOB))).isEqualTo(new ChatError.UnknownContact());

        chatFixture.sendText(BOB, ANNA, "three");
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB);
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("three");
        assertThat(chatFixture.unread(ANNA)).isEqualTo(1);
    }

    @Test
    void a_blocked_user_shows_only_name_and_avatar_and_cannot_see_the_blocker() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.block(ANNA, BOB);

        assertThat(chatFixture.contacts(BOB)).isEmpty();
        assertThat(refusal(() -> chatFixture.history(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> chatFixture.contact(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> chatFixture.markRead(BOB, ANNA, 1))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(chatFixture.contactChanges(BOB, 0, 100).contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.person()).isEmpty());
        assertThat(chatFixture.contacts(ANNA)).containsExactly(BOB);
        assertThat(chatFixture.contact(ANNA, BOB).person().orElseThrow().details())
                .isEmpty();
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("one");
    }

    @Test
    void a_user_with_a_hidden_profile_shows_the_name_to_contacts() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(chatFixture
                        .contact(ANNA, BOB)
                        .person()
                        .orElseThrow()
                        .nickname()
                        .value())
                .isEqualTo("Bob");
        assertThat(chatFixture.contact(ANNA, BOB).person().orElseThrow().details())
                .isEmpty();
    }

    @Test
    void changed_contacts_are_listed_after_a_version() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.sendText(CAROL, ANNA, "two");
        var version = chatFixture.contactChanges(ANNA, 0, 100).version();

        chatFixture.sendText(BOB, ANNA, "three");
        chatFixture.updateSettings(ANNA, CAROL, true, true);
        chatFixture.markRead(ANNA, BOB, 2);
        chatFixture.deleteContact(ANNA, CAROL);

        var changes = chatFixture.contactChanges(ANNA, version, 100);
        assertThat(changes.contacts().stream()
                        .map(contact -> contact.contact().parties().peer()))
                .containsExactly(BOB, CAROL);
        assertThat(changes.contacts().getFirst().contact().readMarks().readSeq())
                .isEqualTo(2);
        assertThat(changes.contacts().getLast().contact().flags().removed()).isTrue();
        assertThat(changes.contacts().getLast().person()).isEmpty();
        assertThat(chatFixture.contactChanges(ANNA, changes.version(), 100).contacts())
                .isEmpty();
        var one = chatFixture.contactChanges(ANNA, version, 1);
        assertThat(one.hasNext()).isTrue();
        assertThat(chatFixture.contactChanges(ANNA, one.version(), 1).contacts())
                .isEqualTo(changes.contacts().subList(1, 2));
    }

    @Test
    void own_changes_of_a_contact_publish_live_events_to_the_user_only() {
        chatFixture.sendText(BOB, ANNA, "one");
        chatFixture.connections.drainEvents();

        chatFixture.markRead(ANNA, BOB, 1);
        chatFixture.markRead(ANNA, BOB, 1);
        chatFixture.updateSettings(ANNA, BOB, true, null);
        chatFixture.updateSettings(ANNA, BOB, true, null);
        chatFixture.deleteContact(ANNA, BOB);
        chatFixture.deleteContact(ANNA, BOB);

        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessagesRead(ANNA, BOB, ANNA, 1, 2),
                        new LiveEvent.ContactChanged(ANNA, BOB, 3),
                        new LiveEvent.ContactChanged(ANNA, BOB, 4));
        assertThat(chatFixture.contactChanges(BOB, 1, 10).contacts()).isEmpty();
    }

    @Test
    void read_marks_are_visible_to_a_vip_user_if_neither_hides_reads() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(ANNA, BOB, "two");
        chatFixture.connections.drainEvents();
        chatFixture.markRead(BOB, ANNA, 1);
        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(new LiveEvent.MessagesRead(BOB, ANNA, BOB, 1, 3));
        assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads()).isFalse();

        chatFixture.makeVip(ANNA);
        chatFixture.markRead(BOB, ANNA, 2);
        assertThat(chatFixture.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessagesRead(BOB, ANNA, BOB, 2, 4),
                        new LiveEvent.MessagesRead(ANNA, BOB, BOB, 2, 3));
        assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads()).isTrue();
        assertThat(chatFixture.contact(ANNA, BOB).contact().readMarks().peerReadSeq())
                .isEqualTo(2);

        for (var one : List.of(ANNA, BOB)) {
            chatFixture.changeProfile(one, new ProfileChange.SetHideRead(true));
            assertThat(chatFixture.contact(ANNA, BOB).showsPeerReads()).isFalse();
            chatFixture.changeProfile(one, new ProfileChange.SetHideRead(false));
        }
        assertThat(chatFixture.contact(BOB, ANNA).showsPeerReads())
                .as("Bob is not VIP")
                .isFalse();
    }

    @Test
    void a_typing_event_is_published_only_if_a_conversation_may_be_started() {
        chatFixture.sendTyping(ANNA, BOB);
        assertThat(chatFixture.connections.drainEvents()).containsExactly(new LiveEvent.Typing(BOB, ANNA));

        chatFixture.block(BOB, ANNA);
        chatFixture.sendTyping(ANNA, BOB);
        chatFixture.sendTyping(BOB, ANNA);
        assertThat(chatFixture.connections.drainEvents()).isEmpty();
    }

    @Test
    void the_sender_can_recall_a_message_within_two_minutes() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(BOB, ANNA, "two");
        assertThat(refusal(() -> chatFixture.recall(BOB, ANNA, 1))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> chatFixture.recall(ANNA, BOB, 3))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> chatFixture.recall(ANNA, BOB, 0))).isEqualTo(new InputError.Malformed("seq"));
        chatFixture.clock.advance(Duration.ofSeconds(119));

        chatFixture.recall(ANNA, BOB, 1);
        chatFixture.clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(() -> chatFixture.recall(BOB, ANNA, 2))).isEqualTo(new ChatError.TooLateToRecall(120));

        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("two", "RECALLED");
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("two", "RECALLED");
        assertThat(chatFixture.recall(ANNA, BOB, 1).displayStateFor(ANNA))
                .as("a repetition changes nothing")
                .isEqualTo(DisplayState.RECALLED);
    }

    @Test
    void recalled_and_deleted_messages_are_listed_as_changes_and_hidden_in_previews() {
        chatFixture.sendText(ANNA, BOB, "one");
        chatFixture.sendText(ANNA, BOB, "two");
        var anna = chatFixture.contactChanges(ANNA, 0, 10).version();
        var bob = chatFixture.contactChanges(BOB, 0, 10).version();

        chatFixture.delete(BOB, ANNA, 1);
        chatFixture.recall(ANNA, BOB, 2);

        assertThat(chatFixture.changes(ANNA, BOB, anna).messages().stream()
                        .map(message -> ChatFixture.text(message, ANNA)))
                .containsExactly("RECALLED");
        assertThat(chatFixture.changes(BOB, ANNA, bob).messages().stream()
                        .map(message -> ChatFixture.text(message, BOB)))
                .containsExactly("DELETED", "RECALLED");
        assertThat(chatFixture.contact(BOB, ANNA).contact().last().text()).isEmpty();
        assertThat(chatFixture.contact(BOB, ANNA).contact().last().displayState())
                .isEqualTo(DisplayState.RECALLED);
        assertThat(chatFixture.history(ANNA, BOB)).containsExactly("RECALLED", "one");
        assertThat(chatFixture.history(BOB, ANNA)).containsExactly("RECALLED", "DELETED");
    }

    @Test
    void history_is_listed_in_both_directions_to_the_first_message() {
        for (var number = 1; number <= 7; number++) {
            chatFixture.sendText(number % 2 == 0 ? ANNA : BOB, number % 2 == 0 ? BOB : ANNA, "m" + number);
        }
        var newest = chatFixture.history(ANNA, BOB, null, null, 3);
        assertThat(newest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(7L, 6L, 5L);
        assertThat(newest.hasNext()).isTrue();
        assertThat(chatFixture.history(ANNA, BOB, 5L, null, 3).hasNext()).isTrue();
        var oldest = chatFixture.history(ANNA, BOB, 2L, null, 3);
        assertThat(oldest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(1L);
        assertThat(oldest.hasNext()).isFalse();

        assertThat(chatFixture.history(ANNA, BOB, null, 4L, 2).messages().stream()
                        .map(message -> message.key().seq()))
                .containsExactly(5L, 6L);
        assertThat(chatFixture.history(ANNA, BOB, null, 5L, 2).hasNext()).isFalse();
        assertThat(chatFixture.history(ANNA, BOB, null, 100L, 2).messages()).isEmpty();
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, null, -1L, 2)))
                .isEqualTo(new InputError.Malformed("after"));
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, 0L, null, 2)))
                .isEqualTo(new InputError.Malformed("before"));
        assertThat(refusal(() -> chatFixture.history(ANNA, BOB, 1L, 1L, 2)))
                .isEqualTo(new InputError.Malformed("before"));
    }
}
