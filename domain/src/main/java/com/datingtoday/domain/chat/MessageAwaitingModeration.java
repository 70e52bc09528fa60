package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;

/**
 * A message was stored that nobody could judge yet.
 *
 * @param user who sent it
 * @param to who does not see it until then
 * @param key which it is
 */
public record MessageAwaitingModeration(UserId user, UserId to, Message.Key key) implements DomainEvent {

    @Override
    public String payload() {
        return to.value() + " " + key.conversation() + " " + key.seq();
    }

    /** Reads what {@link #payload} wrote. */
    public static MessageAwaitingModeration decode(UserId user, String details) {
        var words = details.split(" ", -1);
        return new MessageAwaitingModeration(
                user,
                new UserId(Long.parseLong(words[0])),
                new Message.Key(Long.parseLong(words[1]), Long.parseLong(words[2])));
    }
}
