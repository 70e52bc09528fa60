package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.Messages.ChangeEntry;
import com.datingtoday.application.chat.port.Messages.ChangedMessage;
import com.datingtoday.application.chat.port.Messages.HistoryEntry;
import com.datingtoday.application.chat.port.Messages.HistoryRange;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of {@link Messages}. */
public interface MessagesContract {

    ChatStoresFixture chat();

    private static MessageContent file(Media media) {
        return new MessageContent.File(media.id(), media.metadata());
    }

    private static Message named(Message message, long seq, String name) {
        return new Message(
                new Message.Key(message.key().conversation(), seq),
                message.from(),
                message.to(),
                message.content(),
                ClientMsgId.of(name),
                message.sendTime(),
                message.status());
    }

    private static Message somebodys(String name) {
        return named(
                ChatStoresFixture.text(
                        new Message.Key(ChatStoresFixture.newConversationId(), 1),
                        AuthSamples.user(),
                        AuthSamples.user()),
                1,
                name);
    }

    private boolean add(Message message) {
        return chat().transactions().inTransaction(() -> chat().messages().create(message));
    }

    private List<Long> page(UserId one, UserId other, @Nullable Long before, @Nullable Long after, int limit) {
        return chat().messages().findPage(one, other, new HistoryRange(before, after, limit)).stream()
                .map(historyEntry -> historyEntry.message().key().seq())
                .toList();
    }

    @Test
    default void a_message_of_each_type_is_found_unchanged_by_key_and_client_id() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var now = AuthSamples.now();
        var contents = List.of(
                new MessageContent.Text(MessageText.of("😀".repeat(2_000))),
                new MessageContent.Text(MessageText.of(" one\r\n\ttwo ")),
                file(MediaSamples.audio(from, now)),
                file(MediaSamples.picture(from, now)),
                file(MediaSamples.video(from, now)));

        var said = contents.stream()
                .map(content -> chat().send(from, to, content, now))
                .toList();

        assertThat(said).allSatisfy(message -> {
            assertThat(chat().messages().find(message.key())).contains(message);
            assertThat(chat().messages().find(message.key().conversation(), from, message.clientMsgId()))
                    .contains(message);
        });
        assertThat(chat().messages().find(new Message.Key(said.getFirst().key().conversation(), 6)))
                .isEmpty();
    }

    @Test
    default void a_repeated_client_id_stores_nothing_and_the_transaction_continues() {
        var first = somebodys("a-1");
        assertThat(add(first)).isTrue();

        var added = chat().transactions()
                .inTransaction(() -> Stream.of(named(first, 2, "a-1"), named(first, 2, "A-1"), named(first, 3, "a-2"))
                        .map(chat().messages()::create)
                        .toList());

        assertThat(added).containsExactly(false, true, true);
        assertThat(chat().messages().find(first.key())).contains(first);
        assertThat(chat().messages().find(first.key().conversation(), first.to(), first.clientMsgId()))
                .isEmpty();
        assertThat(add(somebodys("a-1"))).isTrue();
    }

    @Test
    default void both_participants_may_use_the_same_client_id() {
        var first = somebodys("a-1");
        add(first);
        var answer = new Message(
                new Message.Key(first.key().conversation(), 2),
                first.to(),
                first.from(),
                first.content(),
                first.clientMsgId(),
                first.sendTime(),
                first.status());

        assertThat(add(answer)).isTrue();

        assertThat(chat().messages().find(first.key().conversation(), first.to(), first.clientMsgId()))
                .contains(answer);
    }

    @Test
    default void a_used_sequence_number_is_an_error() {
        var first = somebodys("a-1");
        add(first);

        assertThatThrownBy(() -> add(named(first, 1, "a-2"))).isInstanceOf(RuntimeException.class);

        assertThat(chat().messages().find(first.key())).contains(first);
    }

    @Test
    default void every_status_of_a_message_is_stored() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var now = AuthSamples.now();

        for (var media : List.of(
                MediaSamples.picture(from, now), MediaSamples.audio(from, now), MediaSamples.video(from, now))) {
            var said = chat().send(from, to, file(media), now);
            for (var state : MessageState.values()) {
                var became = said.moderated(state).deletedBy(state == MessageState.PENDING ? from : to);
                chat().alter(became);
                assertThat(chat().messages().find(said.key())).contains(became);
            }
            chat().alter(said.recalled());
            assertThat(chat().messages().find(said.key())).contains(said.recalled());
        }
        var text = chat().send(from, to);
        chat().alter(text.recalled());
        assertThat(chat().messages().find(text.key())).contains(text.recalled());
    }

    @Test
    default void history_is_listed_in_both_directions_from_any_number() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var said = IntStream.range(0, 7)
                .mapToObj(i -> i % 2 == 0 ? chat().send(user, peer) : chat().send(peer, user))
                .toList();

        assertThat(chat().messages().findPage(/* user= */ peer, /* peer= */ user, new HistoryRange(null, 0L, 10)))
                .isEqualTo(said.stream()
                        .map(message -> new HistoryEntry(message, 1, 7))
                        .toList());
        assertThat(page(user, peer, null, null, 3)).containsExactly(7L, 6L, 5L);
        assertThat(page(user, peer, 5L, null, 3)).containsExactly(4L, 3L, 2L);
        assertThat(page(user, peer, 2L, null, 3)).containsExactly(1L);
        assertThat(page(user, peer, 1L, null, 3)).isEmpty();
        assertThat(page(user, peer, 1L << 60, null, 2)).containsExactly(7L, 6L);
        assertThat(page(user, peer, null, 0L, 3)).containsExactly(1L, 2L, 3L);
        assertThat(page(user, peer, null, 5L, 3)).containsExactly(6L, 7L);
        assertThat(page(user, peer, null, 7L, 3)).isEmpty();
        assertThat(page(user, peer, 6L, 2L, 9)).containsExactly(3L, 4L, 5L);
        assertThat(page(user, AuthSamples.user(), null, null, 3)).isEmpty();
    }

    @Test
    default void history_deleted_with_a_contact_is_listed_for_the_peer_only() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        IntStream.range(0, 4).forEach(_ -> chat().send(user, peer));
        chat().change(user, peer, Conversation::withoutHistory);
        assertThat(page(user, peer, null, null, 10)).isEmpty();
        IntStream.range(0, 2).forEach(_ -> chat().send(peer, user));

        assertThat(page(user, peer, null, null, 10)).containsExactly(6L, 5L);
        assertThat(page(user, peer, null, 0L, 10)).containsExactly(5L, 6L);
        assertThat(page(user, peer, 5L, null, 10)).isEmpty();
        assertThat(page(peer, user, null, null, 10)).hasSize(6);
        assertThat(chat().messages().findPage(user, peer, new HistoryRange(null, null, 1)))
                .allMatch(historyEntry -> historyEntry.firstSeq() == 5 && historyEntry.lastSeq() == 6);
    }

    @Test
    default void changed_messages_are_listed_after_a_version() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var first = chat().send(user, peer);
        var second = chat().send(user, peer);
        changed(first, new ChangeEntry(user, peer, 10), new ChangeEntry(peer, user, 20));
        changed(second, new ChangeEntry(user, peer, 11));
        changed(first, new ChangeEntry(user, peer, 12));
        changed(first);
        var recalled = first.recalled();
        chat().alter(recalled);

        assertThat(chat().messages().findChanges(user, peer, 0, 10))
                .containsExactly(
                        new ChangedMessage(recalled, 10),
                        new ChangedMessage(second, 11),
                        new ChangedMessage(recalled, 12));
        assertThat(chat().messages().findChanges(user, peer, 0, 2))
                .extracting(ChangedMessage::version)
                .containsExactly(10L, 11L);
        assertThat(chat().messages().findChanges(user, peer, 11, 10)).containsExactly(new ChangedMessage(recalled, 12));
        assertThat(chat().messages().findChanges(user, peer, 12, 10)).isEmpty();
        assertThat(chat().messages().findChanges(peer, user, 0, 10)).containsExactly(new ChangedMessage(recalled, 20));
        assertThat(chat().messages().findChanges(AuthSamples.user(), peer, 0, 10))
                .isEmpty();
    }

    private void changed(Message message, ChangeEntry... changes) {
        chat().transactions().inTransaction(() -> {
            chat().messages().recordChanges(message.key(), List.of(changes));
            return true;
        });
    }
}
