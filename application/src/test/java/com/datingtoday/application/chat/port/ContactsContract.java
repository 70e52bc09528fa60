package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.Contacts.Cursor;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of {@link Contacts}. */
public interface ContactsContract {

    ChatStoresFixture chat();

    private List<UserId> page(UserId user, @Nullable Cursor after, int limit) {
        return peers(chat().contacts().findPage(user, after, limit));
    }

    private static List<UserId> peers(List<Contact> contacts) {
        return contacts.stream().map(contact -> contact.parties().peer()).toList();
    }

    private void updateSettings(UserId user, UserId peer, boolean pinned, boolean muted) {
        chat().change(user, peer, conversation -> conversation.withSettings(pinned, muted));
    }

    @Test
    default void contacts_are_sorted_by_pinned_then_newest_then_greater_user_id() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();
        var peers = IntStream.range(0, 9)
                .mapToObj(i -> chat().send(user, AuthSamples.user(), "hello", now.minusSeconds(i / 3))
                        .to())
                .toList();
        List.of(2, 4, 5, 8).forEach(i -> updateSettings(user, peers.get(i), true, false));
        chat().change(user, peers.get(5), Conversation::withoutHistory);
        chat().change(user, peers.get(6), Conversation::withoutHistory);
        var expected = peers.stream()
                .filter(peer -> !List.of(5, 6).contains(peers.indexOf(peer)))
                .sorted(Comparator.comparing((UserId peer) -> !List.of(2, 4, 8).contains(peers.indexOf(peer)))
                        .thenComparingInt(peer -> peers.indexOf(peer) / 3)
                        .thenComparing(UserId::value, Comparator.reverseOrder()))
                .toList();

        for (int limit = 1; limit <= 8; limit++) {
            var read = new ArrayList<UserId>();
            @Nullable Cursor after = null;
            while (read.size() < expected.size()) {
                var page = chat().contacts().findPage(user, after, limit);
                assertThat(page).hasSizeBetween(1, limit);
                read.addAll(peers(page));
                after = Cursor.of(page.getLast());
            }
            assertThat(read).isEqualTo(expected);
            assertThat(page(user, after, limit)).isEmpty();
        }
    }

    @Test
    default void a_page_starts_after_the_cursor_even_if_its_contact_moved() {
        var user = AuthSamples.user();
        var now = AuthSamples.now();
        var moved = chat().send(user, AuthSamples.user(), "hello", now.minusSeconds(1))
                .to();
        var rest = chat().send(user, AuthSamples.user(), "hello", now.minusSeconds(2))
                .to();
        var cursor = Cursor.of(chat().contact(user, moved));

        chat().send(moved, user, "hello", now);

        assertThat(page(user, cursor, 10)).containsExactly(rest);
        assertThat(page(user, null, 10)).containsExactly(moved, rest);
    }

    @Test
    default void changed_and_deleted_contacts_are_listed_after_a_version() {
        var user = AuthSamples.user();
        var one = chat().send(user, AuthSamples.user()).to();
        var two = chat().send(user, AuthSamples.user()).to();
        var three = chat().send(user, AuthSamples.user()).to();
        updateSettings(user, two, true, false);
        chat().change(user, one, Conversation::withoutHistory);

        var changed = chat().contacts().findChanged(user, 0, 10);

        assertThat(peers(changed)).containsExactly(three, two, one);
        assertThat(changed).extracting(Contact::version).containsExactly(3L, 4L, 5L);
        assertThat(changed.getLast().flags().removed()).isTrue();
        assertThat(changed.getLast()).isEqualTo(chat().contact(user, one));
        assertThat(peers(chat().contacts().findChanged(user, 3, 1))).containsExactly(two);
        assertThat(chat().contacts().findChanged(user, 5, 10)).isEmpty();
        assertThat(chat().contacts().getVersion(user)).isEqualTo(5);
        assertThat(chat().contacts().getVersion(two)).isEqualTo(1);
    }

    @Test
    default void a_contact_is_found_for_its_owner() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        chat().send(user, peer);
        chat().change(user, peer, Conversation::withoutHistory);

        assertThat(chat().contacts().find(user, peer))
                .get()
                .matches(contact -> contact.flags().removed());
        assertThat(chat().contacts().find(peer, user))
                .get()
                .matches(contact -> !contact.flags().removed());
        assertThat(chat().contacts().find(user, AuthSamples.user())).isEmpty();
    }

    @Test
    default void unread_contacts_exclude_muted_and_deleted_ones() {
        var user = AuthSamples.user();
        var writers = IntStream.range(0, 5).mapToObj(_ -> AuthSamples.user()).toList();
        writers.forEach(writer -> chat().send(writer, user));
        chat().send(user, AuthSamples.user());
        assertThat(peers(chat().contacts().findUnread(user, 10))).containsExactlyInAnyOrderElementsOf(writers);
        assertThat(chat().contacts().findUnread(user, 3)).hasSize(3);

        chat().change(user, writers.get(0), conversation -> conversation.markRead(1, true));
        updateSettings(user, writers.get(1), false, true);
        chat().change(user, writers.get(2), Conversation::withoutHistory);
        chat().send(user, writers.get(3));
        assertThat(peers(chat().contacts().findUnread(user, 10))).containsExactly(writers.get(4));

        updateSettings(user, writers.get(1), false, false);
        chat().send(writers.get(2), user);
        assertThat(peers(chat().contacts().findUnread(user, 10)))
                .containsExactlyInAnyOrder(writers.get(1), writers.get(2), writers.get(4));
    }
}
