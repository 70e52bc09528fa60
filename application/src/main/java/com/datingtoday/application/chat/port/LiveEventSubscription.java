package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;

/** What instances tell each other for the connections that are open here; see {@link LiveEventPublisher}. */
public interface LiveEventSubscription {

    /**
     * From now on that one hears; nobody did before.
     *
     * @param hearer waits for nobody
     */
    void subscribe(Consumer<LiveEvent> hearer);
}
