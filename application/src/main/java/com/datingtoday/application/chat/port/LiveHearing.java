package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;

/** What instances tell each other for the connections that are open here; see {@link LiveEvents}. */
public interface LiveHearing {

    /**
     * From now on that one hears; nobody did before.
     *
     * @param hearer waits for nobody
     */
    void hear(Consumer<LiveEvent> hearer);
}
