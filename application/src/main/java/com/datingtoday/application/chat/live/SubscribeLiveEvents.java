package com.datingtoday.application.chat.live;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;

/** Whoever has connections open hears what they shall be told. */
public interface SubscribeLiveEvents {

    /** Hears from now on, until the instance stops. */
    void subscribe(Command command);

    /**
     * Who hears.
     *
     * @param subscriber waits for nobody
     */
    record Command(Consumer<LiveEvent> subscriber) {}
}
