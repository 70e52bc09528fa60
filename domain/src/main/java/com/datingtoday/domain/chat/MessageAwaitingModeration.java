package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * Event: a message was stored while moderation was unavailable or undecided.
 *
 * @param user sender
 * @param to receiver, who does not see the message before moderation
 */
public record MessageAwaitingModeration(UserId user, UserId to, Message.Key key) implements DomainEvent {

    @Override
    public String payload() {
        return to.value() + " " + key.conversation() + " " + key.seq();
    }

    /** Decodes the {@link #payload}. */
    public static MessageAwaitingModeration decode(UserId user, String payload) {
        var fields = payload.split(" ", -1);
        return new MessageAwaitingModeration(
                user,
                new UserId(Long.parseLong(fields[0])),
                new Message.Key(Long.parseLong(fields[1]), Long.parseLong(fields[2])));
    }
}
