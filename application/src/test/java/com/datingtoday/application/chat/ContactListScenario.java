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

    private final ChatFixture world = new ChatFixture();

    private void minute() {
        world.clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void contacts_are_listed_pinned_first_then_the_newest() {
        world.sendText(ANNA, BOB, "one");
        minute();
        world.sendText(CAROL, ANNA, "two");
        assertThat(world.contacts(ANNA)).containsExactly(CAROL, BOB);

        minute();
        world.sendText(BOB, ANNA, "three");
        assertThat(world.contacts(ANNA)).containsExactly(BOB, CAROL);

        world.updateSettings(ANNA, CAROL, true, null);
        assertThat(world.contacts(ANNA)).containsExactly(CAROL, BOB);
        assertThat(world.contacts(CAROL)).containsExactly(ANNA);
    }

    @Test
    void pages_of_contacts_do_not_overlap() {
        var peers = new ArrayList<UserId>();
        for (var number = 0; number < 5; number++) {
            var peer = new UserId(300_000 + number);
            world.profileFixture.create(peer, "Peer" + (char) ('A' + number));
            world.sendText(peer, ANNA, "hello");
            peers.addFirst(peer);
        }
        world.updateSettings(ANNA, peers.getLast(), true, null);

        var read = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = world.listContacts().list(new ListContacts.Query(ANNA, cursor, 2));
            page.list().forEach(contact -> read.add(contact.contact().parties().peer()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).hasSize(5).doesNotHaveDuplicates().containsAll(peers).startsWith(peers.getLast());
        assertThat(refusal(() -> world.listContacts().list(new ListContacts.Query(ANNA, "x.y", 2))))
                .isEqualTo(new InputError.Malformed("cursor"));
    }

    @Test
    void the_unread_count_follows_the_read_mark_and_sending_marks_all_messages_as_read() {
        world.sendText(BOB, ANNA, "one");
        world.sendText(BOB, ANNA, "two");
        world.sendText(BOB, ANNA, "three");
        assertThat(world.contact(ANNA, BOB).contact().readMarks().unread()).isEqualTo(3);
        assertThat(world.contact(BOB, ANNA).contact().readMarks().unread()).isZero();

        assertThat(world.markRead(ANNA, BOB, 2).readMarks().unread()).isEqualTo(1);
        assertThat(world.markRead(ANNA, BOB, 1).readMarks().unread())
                .as("the read mark never decreases")
                .isEqualTo(1);
        assertThat(world.unread(ANNA)).isEqualTo(1);

        world.sendText(ANNA, BOB, "four");
        assertThat(world.unread(ANNA)).isZero();
        assertThat(world.unread(BOB)).isEqualTo(1);
        assertThat(refusal(() -> world.markRead(BOB, ANNA, 5))).isEqualTo(new ChatError.UnknownSequence("seq", 4));
        assertThat(refusal(() -> world.markRead(BOB, ANNA, 0))).isEqualTo(new ChatError.UnknownSequence("seq", 4));
        assertThat(refusal(() -> world.markRead(BOB, CAROL, 1))).isEqualTo(new ChatError.UnknownContact());
    }

    @Test
    void the_badge_is_exact_up_to_99_and_excludes_muted_and_invisible_contacts() {
        for (var number = 0; number < 99; number++) {
            world.sendText(BOB, ANNA, "message " + number);
        }
        var badge = world.countUnread().count(new CountUnread.Query(ANNA));
        assertThat(badge).isEqualTo(new CountUnread.Unread(99, false, 99));

        world.sendText(CAROL, ANNA, "one more");
        assertThat(world.countUnread().count(new CountUnread.Query(ANNA)).more())
                .isTrue();
        world.updateSettings(ANNA, BOB, null, true);
        assertThat(world.unread(ANNA)).isEqualTo(1);
        world.block(CAROL, ANNA);
        assertThat(world.unread(ANNA)).isZero();
    }

    @Test
    void deleting_a_contact_deletes_its_history_for_the_user_only() {
        world.sendText(BOB, ANNA, "one");
        world.sendText(BOB, ANNA, "two");

        world.deleteContact(ANNA, BOB);

        assertThat(world.contacts(ANNA)).isEmpty();
        assertThat(world.history(ANNA, BOB)).isEmpty();
        assertThat(world.unread(ANNA)).isZero();
        assertThat(world.history(BOB, ANNA)).containsExactly("two", "one");
        assertThat(world.contacts(BOB)).containsExactly(ANNA);
        assertThat(refusal(() -> world.contact(ANNA, BOB))).isEqualTo(new ChatError.UnknownContact());

        world.sendText(BOB, ANNA, "three");
        assertThat(world.contacts(ANNA)).containsExactly(BOB);
        assertThat(world.history(ANNA, BOB)).containsExactly("three");
        assertThat(world.unread(ANNA)).isEqualTo(1);
    }

    @Test
    void a_blocked_user_shows_only_name_and_avatar_and_cannot_see_the_blocker() {
        world.sendText(BOB, ANNA, "one");
        world.block(ANNA, BOB);

        assertThat(world.contacts(BOB)).isEmpty();
        assertThat(refusal(() -> world.history(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> world.contact(BOB, ANNA))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(refusal(() -> world.markRead(BOB, ANNA, 1))).isEqualTo(new ProfileError.UserNotFound());
        assertThat(world.contactChanges(BOB, 0, 100).contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.person()).isEmpty());
        assertThat(world.contacts(ANNA)).containsExactly(BOB);
        assertThat(world.contact(ANNA, BOB).person().orElseThrow().details()).isEmpty();
        assertThat(world.history(ANNA, BOB)).containsExactly("one");
    }

    @Test
    void a_user_with_a_hidden_profile_shows_the_name_to_contacts() {
        world.sendText(BOB, ANNA, "one");
        world.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(world.contact(ANNA, BOB).person().orElseThrow().nickname().value())
                .isEqualTo("Bob");
        assertThat(world.contact(ANNA, BOB).person().orElseThrow().details()).isEmpty();
    }

    @Test
    void changed_contacts_are_listed_after_a_version() {
        world.sendText(BOB, ANNA, "one");
        world.sendText(CAROL, ANNA, "two");
        var known = world.contactChanges(ANNA, 0, 100).version();

        world.sendText(BOB, ANNA, "three");
        world.updateSettings(ANNA, CAROL, true, true);
        world.markRead(ANNA, BOB, 2);
        world.deleteContact(ANNA, CAROL);

        var changes = world.contactChanges(ANNA, known, 100);
        assertThat(changes.contacts().stream()
                        .map(contact -> contact.contact().parties().peer()))
                .containsExactly(BOB, CAROL);
        assertThat(changes.contacts().getFirst().contact().readMarks().readSeq())
                .isEqualTo(2);
        assertThat(changes.contacts().getLast().contact().flags().removed()).isTrue();
        assertThat(changes.contacts().getLast().person()).isEmpty();
        assertThat(world.contactChanges(ANNA, changes.version(), 100).contacts())
                .isEmpty();
        var one = world.contactChanges(ANNA, known, 1);
        assertThat(one.hasNext()).isTrue();
        assertThat(world.contactChanges(ANNA, one.version(), 1).contacts())
                .isEqualTo(changes.contacts().subList(1, 2));
    }

    @Test
    void own_changes_of_a_contact_publish_live_events_to_the_user_only() {
        world.sendText(BOB, ANNA, "one");
        world.connections.drainEvents();

        world.markRead(ANNA, BOB, 1);
        world.markRead(ANNA, BOB, 1);
        world.updateSettings(ANNA, BOB, true, null);
        world.updateSettings(ANNA, BOB, true, null);
        world.deleteContact(ANNA, BOB);
        world.deleteContact(ANNA, BOB);

        assertThat(world.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessagesRead(ANNA, BOB, ANNA, 1, 2),
                        new LiveEvent.ContactChanged(ANNA, BOB, 3),
                        new LiveEvent.ContactChanged(ANNA, BOB, 4));
        assertThat(world.contactChanges(BOB, 1, 10).contacts()).isEmpty();
    }

    @Test
    void read_marks_are_visible_to_a_vip_user_if_neither_hides_reads() {
        world.sendText(ANNA, BOB, "one");
        world.sendText(ANNA, BOB, "two");
        world.connections.drainEvents();
        world.markRead(BOB, ANNA, 1);
        assertThat(world.connections.drainEvents()).containsExactly(new LiveEvent.MessagesRead(BOB, ANNA, BOB, 1, 3));
        assertThat(world.contact(ANNA, BOB).showsPeerReads()).isFalse();

        world.makeVip(ANNA);
        world.markRead(BOB, ANNA, 2);
        assertThat(world.connections.drainEvents())
                .containsExactly(
                        new LiveEvent.MessagesRead(BOB, ANNA, BOB, 2, 4),
                        new LiveEvent.MessagesRead(ANNA, BOB, BOB, 2, 3));
        assertThat(world.contact(ANNA, BOB).showsPeerReads()).isTrue();
        assertThat(world.contact(ANNA, BOB).contact().readMarks().peerReadSeq()).isEqualTo(2);

        for (var one : List.of(ANNA, BOB)) {
            world.changeProfile(one, new ProfileChange.SetHideRead(true));
            assertThat(world.contact(ANNA, BOB).showsPeerReads()).isFalse();
            world.changeProfile(one, new ProfileChange.SetHideRead(false));
        }
        assertThat(world.contact(BOB, ANNA).showsPeerReads()).as("Bob is not VIP").isFalse();
    }

    @Test
    void a_typing_event_is_published_only_if_a_conversation_may_be_started() {
        world.sendTyping(ANNA, BOB);
        assertThat(world.connections.drainEvents()).containsExactly(new LiveEvent.Typing(BOB, ANNA));

        world.block(BOB, ANNA);
        world.sendTyping(ANNA, BOB);
        world.sendTyping(BOB, ANNA);
        assertThat(world.connections.drainEvents()).isEmpty();
    }

    @Test
    void the_sender_can_recall_a_message_within_two_minutes() {
        world.sendText(ANNA, BOB, "one");
        world.sendText(BOB, ANNA, "two");
        assertThat(refusal(() -> world.recall(BOB, ANNA, 1))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> world.recall(ANNA, BOB, 3))).isEqualTo(new ChatError.UnknownMessage());
        assertThat(refusal(() -> world.recall(ANNA, BOB, 0))).isEqualTo(new InputError.Malformed("seq"));
        world.clock.advance(Duration.ofSeconds(119));

        world.recall(ANNA, BOB, 1);
        world.clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(() -> world.recall(BOB, ANNA, 2))).isEqualTo(new ChatError.TooLateToRecall(120));

        assertThat(world.history(ANNA, BOB)).containsExactly("two", "RECALLED");
        assertThat(world.history(BOB, ANNA)).containsExactly("two", "RECALLED");
        assertThat(world.recall(ANNA, BOB, 1).displayStateFor(ANNA))
                .as("a repetition changes nothing")
                .isEqualTo(DisplayState.RECALLED);
    }

    @Test
    void recalled_and_deleted_messages_are_listed_as_changes_and_hidden_in_previews() {
        world.sendText(ANNA, BOB, "one");
        world.sendText(ANNA, BOB, "two");
        var anna = world.contactChanges(ANNA, 0, 10).version();
        var bob = world.contactChanges(BOB, 0, 10).version();

        world.delete(BOB, ANNA, 1);
        world.recall(ANNA, BOB, 2);

        assertThat(world.changes(ANNA, BOB, anna).messages().stream().map(message -> ChatFixture.text(message, ANNA)))
                .containsExactly("RECALLED");
        assertThat(world.changes(BOB, ANNA, bob).messages().stream().map(message -> ChatFixture.text(message, BOB)))
                .containsExactly("DELETED", "RECALLED");
        assertThat(world.contact(BOB, ANNA).contact().last().text()).isEmpty();
        assertThat(world.contact(BOB, ANNA).contact().last().displayState()).isEqualTo(DisplayState.RECALLED);
        assertThat(world.history(ANNA, BOB)).containsExactly("RECALLED", "one");
        assertThat(world.history(BOB, ANNA)).containsExactly("RECALLED", "DELETED");
    }

    @Test
    void history_is_listed_in_both_directions_to_the_first_message() {
        for (var number = 1; number <= 7; number++) {
            world.sendText(number % 2 == 0 ? ANNA : BOB, number % 2 == 0 ? BOB : ANNA, "m" + number);
        }
        var newest = world.history(ANNA, BOB, null, null, 3);
        assertThat(newest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(7L, 6L, 5L);
        assertThat(newest.hasNext()).isTrue();
        assertThat(world.history(ANNA, BOB, 5L, null, 3).hasNext()).isTrue();
        var oldest = world.history(ANNA, BOB, 2L, null, 3);
        assertThat(oldest.messages().stream().map(message -> message.key().seq()))
                .containsExactly(1L);
        assertThat(oldest.hasNext()).isFalse();

        assertThat(world.history(ANNA, BOB, null, 4L, 2).messages().stream()
                        .map(message -> message.key().seq()))
                .containsExactly(5L, 6L);
        assertThat(world.history(ANNA, BOB, null, 5L, 2).hasNext()).isFalse();
        assertThat(world.history(ANNA, BOB, null, 100L, 2).messages()).isEmpty();
        assertThat(refusal(() -> world.history(ANNA, BOB, null, -1L, 2))).isEqualTo(new InputError.Malformed("after"));
        assertThat(refusal(() -> world.history(ANNA, BOB, 0L, null, 2))).isEqualTo(new InputError.Malformed("before"));
        assertThat(refusal(() -> world.history(ANNA, BOB, 1L, 1L, 2))).isEqualTo(new InputError.Malformed("before"));
    }
}
