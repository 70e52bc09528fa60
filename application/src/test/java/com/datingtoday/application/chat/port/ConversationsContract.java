package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.chat.MessagePreview;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.Participant;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Conversations} and {@link ConversationCounts}. */
public interface ConversationsContract {

    ChatStoresFixture chat();

    private Conversation locked(UserId one, UserId other) {
        return chat().transactions()
                .inTransaction(() -> chat().conversations().lock(one, other).orElseThrow());
    }

    @Test
    default void two_users_without_messages_have_no_conversation() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();

        assertThat(chat().transactions()
                        .inTransaction(() -> chat().conversations().lock(user, peer)))
                .isEmpty();
        assertThat(chat().conversationCounts().find(user)).isEqualTo(DailyConversationCount.NONE);
        assertThat(chat().contacts().getVersion(user)).isZero();
    }

    @Test
    default void a_new_conversation_is_empty_and_its_first_user_is_the_creator() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var now = AuthSamples.now();
        var id = ChatStoresFixture.newConversationId();

        var created =
                chat().transactions().inTransaction(() -> chat().conversations().create(user, peer, id, now));

        assertThat(created.id()).isEqualTo(id);
        assertThat(created.isNew()).isTrue();
        assertThat(created.self().contact().parties()).isEqualTo(new Contact.Parties(user, peer, user));
        assertThat(created.other().contact().parties()).isEqualTo(new Contact.Parties(peer, user, user));
        assertThat(List.of(created.self(), created.other())).allSatisfy(participant -> {
            assertThat(participant.contact().conversation()).isEqualTo(id);
            assertThat(participant.contact().readMarks()).isEqualTo(Contact.ReadMarks.NONE);
            assertThat(participant.contact().createTime()).isEqualTo(now);
        });
    }

    @Test
    default void a_message_changes_the_contacts_of_both_participants() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        chat().send(user, peer);
        chat().send(peer, user);

        var after = chat().change(peer, user, before -> before.markRead(2, true));

        assertThat(locked(peer, user)).isEqualTo(after);
        var latest = locked(user, peer);
        assertThat(List.of(latest.self(), latest.other())).containsExactly(after.other(), after.self());
        assertThat(chat().contacts().find(user, peer)).contains(after.other().contact());
    }

    @Test
    default void all_fields_of_a_contact_are_stored() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var now = AuthSamples.now();
        chat().send(user, peer);
        var number = 1L << 52;

        for (var displayState : DisplayState.values()) {
            for (var type : MessageType.values()) {
                var changed = chat().change(user, peer, before -> {
                    var own = before.self().contact();
                    var odd = new Contact(
                            own.parties(),
                            own.conversation(),
                            new Contact.ReadMarks(number + 5, number + 4, number + 3, number + 2, number + 1),
                            new Contact.Flags(
                                    displayState.isContentVisible(),
                                    type == MessageType.TEXT,
                                    type == MessageType.AUDIO),
                            new MessagePreview(peer, type, displayState, "😀".repeat(80)),
                            number,
                            own.createTime(),
                            now.plusSeconds(5));
                    var dailyConversationCount = new DailyConversationCount(LocalDate.of(2026, 2, 28), 1_000_000);
                    return new Conversation(
                            before.id(), new Participant(odd, number, dailyConversationCount), before.other());
                });

                assertThat(locked(user, peer)).isEqualTo(changed);
            }
        }
    }

    @Test
    default void a_read_mark_hidden_from_the_peer_is_stored_without_a_new_version() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        chat().send(user, peer);
        var before = locked(user, peer);

        chat().change(peer, user, talk -> talk.markRead(1, false));

        var after = locked(user, peer);
        assertThat(after.self().version()).isEqualTo(before.self().version());
        assertThat(after.self().contact().readMarks().peerReadSeq()).isEqualTo(1);
        assertThat(after.other().version()).isEqualTo(before.other().version() + 1);
    }

    @Test
    default void new_conversations_are_counted_for_their_creator() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        chat().send(user, peer, "one", noon);
        chat().send(user, peer, "two", noon);
        chat().send(peer, user, "three", noon);
        chat().send(user, AuthSamples.user(), "four", noon);

        var day = LocalDate.ofInstant(noon, ZoneOffset.UTC);
        assertThat(chat().conversationCounts().find(user)).isEqualTo(new DailyConversationCount(day, 2));
        assertThat(chat().conversationCounts().find(peer)).isEqualTo(DailyConversationCount.NONE);
    }

    @Test
    default void concurrent_messages_get_consecutive_numbers_in_the_same_order_for_both_participants() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();

        ConcurrentRunner.run(10, thread -> {
            for (int i = 0; i < 5; i++) {
                chat().send(thread % 2 == 0 ? user : peer, thread % 2 == 0 ? peer : user);
            }
            return true;
        });

        assertThat(chat().numbers(user, peer)).isEqualTo(ChatStoresFixture.upTo(50));
        assertThat(chat().numbers(peer, user)).isEqualTo(ChatStoresFixture.upTo(50));
        assertThat(chat().contact(user, peer).readMarks().lastSeq()).isEqualTo(50);
        assertThat(chat().contacts().getVersion(user)).isEqualTo(50);
        assertThat(chat().contacts().getVersion(peer)).isEqualTo(50);
    }

    @Test
    default void concurrent_first_messages_of_two_users_create_one_conversation() {
        for (int i = 0; i < 20; i++) {
            var pair = List.of(AuthSamples.user(), AuthSamples.user());

            var said = ConcurrentRunner.run(2, thread -> chat().send(pair.get(thread), pair.get(1 - thread)));

            assertThat(said.stream().map(message -> message.key().conversation()))
                    .containsOnly(said.getFirst().key().conversation());
            assertThat(said.stream().map(message -> message.key().seq())).containsExactlyInAnyOrder(1L, 2L);
            var own = chat().contact(pair.getFirst(), pair.getLast());
            var peers = chat().contact(pair.getLast(), pair.getFirst());
            assertThat(own.parties().creator()).isEqualTo(peers.parties().creator());
            assertThat(List.of(own, peers)).allSatisfy(contact -> {
                assertThat(contact.conversation())
                        .isEqualTo(said.getFirst().key().conversation());
                assertThat(contact.readMarks().lastSeq()).isEqualTo(2);
            });
        }
    }

    @Test
    default void concurrent_new_conversations_of_a_user_are_all_counted() {
        var user = AuthSamples.user();

        var said = ConcurrentRunner.run(8, thread -> chat().send(user, AuthSamples.user()));

        assertThat(said).extracting(message -> message.key().conversation()).doesNotHaveDuplicates();
        assertThat(chat().conversationCounts().find(user).count()).isEqualTo(8);
        assertThat(chat().contacts().findChanged(user, 0, 20))
                .extracting(Contact::version)
                .isEqualTo(ChatStoresFixture.upTo(8));
    }

    @Test
    default void reading_changes_during_writes_misses_no_change() {
        var star = AuthSamples.user();
        var writers = 4;
        var each = 15;
        var all = writers * each;
        var latest = new HashMap<UserId, Contact>();

        ConcurrentRunner.run(writers + 1, thread -> {
            if (thread == 0) {
                follow(star, all, latest);
            } else {
                IntStream.range(0, each).forEach(_ -> chat().send(AuthSamples.user(), star));
            }
            return true;
        });

        assertThat(new HashSet<>(latest.values()))
                .hasSize(all)
                .isEqualTo(new HashSet<>(chat().contacts().findChanged(star, 0, 1_000)));
    }

    /** Reads all changes after a version page by page. */
    private void follow(UserId user, int last, Map<UserId, Contact> latest) {
        var deadline = AuthSamples.now().plusSeconds(20);
        for (long after = 0; after < last && AuthSamples.now().isBefore(deadline); ) {
            for (var contact : chat().contacts().findChanged(user, after, 5)) {
                latest.put(contact.parties().peer(), contact);
                after = contact.version();
            }
        }
    }

    @Test
    default void concurrent_messages_in_a_ring_of_users_do_not_deadlock() {
        var people = Stream.generate(AuthSamples::user).limit(4).toList();

        ConcurrentRunner.run(8, thread -> {
            for (int i = 0; i < 5; i++) {
                chat().send(people.get((thread + i) % 4), people.get((thread + i + 1 + i % 2) % 4));
            }
            return true;
        });

        var talks = people.stream()
                .flatMap(user -> chat().contacts().findPage(user, null, 10).stream())
                .toList();
        assertThat(talks)
                .allSatisfy(talk -> assertThat(chat().numbers(
                                        talk.parties().user(), talk.parties().peer()))
                        .isEqualTo(ChatStoresFixture.upTo(talk.readMarks().lastSeq())));
        assertThat(talks.stream().mapToLong(talk -> talk.readMarks().lastSeq()).sum())
                .isEqualTo(2L * 8 * 5);
    }
}
