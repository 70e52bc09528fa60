package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Stores of the chat with the calls of the application. */
public record ChatStoresFixture(
        Conversations conversations,
        Messages messages,
        Contacts contacts,
        ConversationCounts conversationCounts,
        Transactions transactions) {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);
    private static final int CONVERSATION_LIMIT = 1_000_000;

    /** Returns an unused conversation id. */
    static long newConversationId() {
        return NUMBERS.incrementAndGet();
    }

    static Message message(Message.Key key, UserId from, UserId to, MessageContent content, Instant now) {
        var clientMsgId = ClientMsgId.of(AuthSamples.hex(8));
        return new Message(key, from, to, content, clientMsgId, now, Message.Status.of(MessageState.VISIBLE));
    }

    static Message text(Message.Key key, UserId from, UserId to) {
        return message(key, from, to, new MessageContent.Text(MessageText.of("你好 😀")), AuthSamples.now());
    }

    /** Locks or creates the conversation and stores a message. */
    public Message send(UserId from, UserId to, MessageContent content, Instant now) {
        return transactions.inTransaction(() -> {
            var before = conversations
                    .lock(from, to)
                    .orElseGet(() -> conversations.create(from, to, newConversationId(), now));
            var counted = before.isNew() ? before.withConversationCounted(CONVERSATION_LIMIT, now) : before;
            var message = message(before.nextKey(), from, to, content, now);
            assertThat(messages.create(message)).isTrue();
            conversations.save(before, counted.withMessage(message));
            return message;
        });
    }

    public Message send(UserId from, UserId to, String text, Instant now) {
        return send(from, to, new MessageContent.Text(MessageText.of(text)), now);
    }

    public Message send(UserId from, UserId to) {
        return send(from, to, "你好 😀", AuthSamples.now());
    }

    /** Changes a conversation as seen from the first user. */
    public Conversation change(UserId one, UserId other, UnaryOperator<Conversation> change) {
        return transactions.inTransaction(() -> {
            var before = conversations.lock(one, other).orElseThrow();
            var after = change.apply(before);
            conversations.save(before, after);
            return after;
        });
    }

    /** Stores a changed message. */
    public void alter(Message message) {
        transactions.inTransaction(() -> {
            messages.save(message);
            return true;
        });
    }

    Contact contact(UserId one, UserId other) {
        return contacts.find(one, other).orElseThrow();
    }

    /** Returns the sequence numbers of all messages that the first user can read. */
    List<Long> numbers(UserId one, UserId other) {
        return messages.findPage(one, other, new Messages.HistoryRange(null, 0L, 1_000)).stream()
                .map(historyEntry -> historyEntry.message().key().seq())
                .toList();
    }

    /** Returns the numbers from one to the given one. */
    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
