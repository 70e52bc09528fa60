package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: a message became visible to its receiver, when it was sent or after moderation.
 *
 * @param user receiver
 * @param seq sequence number in the conversation
 * @param first true for the first message of the conversation
 */
public record MessageSent(UserId user, UserId from, long seq, boolean first) implements DomainEvent {

    public static MessageSent of(Message message) {
        var seq = message.key().seq();
        return new MessageSent(message.to(), message.from(), seq, seq == 1);
    }

    @Override
    public String payload() {
        return from.value() + " " + seq + " " + first;
    }

    /** Decodes the {@link #payload}. */
    public static MessageSent decode(UserId user, String payload) {
        var fields = payload.split(" ", -1);
        return new MessageSent(
                user,
                new UserId(Long.parseLong(fields[0])),
                Long.parseLong(fields[1]),
                Boolean.parseBoolean(fields[2]));
    }
}
