package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Somebody was sent a message.
 *
 * @param user who gets it
 * @param from who sent it
 * @param seq its number between the two
 * @param first whether it is the first between the two
 */
public record MessageSent(UserId user, UserId from, long seq, boolean first) implements DomainEvent {

    @Override
    public String payload() {
        return from.value() + " " + seq + " " + first;
    }

    /** Reads what {@link #payload} wrote. */
    public static MessageSent decode(UserId user, String details) {
        var words = details.split(" ", -1);
        return new MessageSent(
                user, new UserId(Long.parseLong(words[0])), Long.parseLong(words[1]), Boolean.parseBoolean(words[2]));
    }
}
