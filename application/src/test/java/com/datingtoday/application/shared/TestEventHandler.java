package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Event handler made of functions. */
public record TestEventHandler<E extends DomainEvent>(
        String name, Class<E> type, BiFunction<UserId, String, E> decoder, Consumer<E> action)
        implements EventHandler<E> {

    @Override
    public E decode(UserId user, String payload) {
        return decoder.apply(user, payload);
    }

    @Override
    public void handle(E event) {
        action.accept(event);
    }
}
