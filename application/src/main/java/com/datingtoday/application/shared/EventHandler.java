package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Somebody who hears of one kind of event after it was committed: at least once, perhaps late, perhaps twice, so hearing
 * twice does what hearing once does. If it throws, it hears again later.
 *
 * @param name never changes, since it stands in the database; at most 48 characters
 * @param type of the events
 * @param decoder makes the event from its user and its details
 * @param handler what is done
 */
public record EventHandler<E extends DomainEvent>(
        String name, Class<E> type, BiFunction<UserId, String, E> decoder, Consumer<E> handler) {

    /** Tells it of an event that was stored. */
    public void handle(UserId user, String details) {
        handler.accept(decoder.apply(user, details));
    }
}
