package com.datingtoday.bootstrap;

import com.datingtoday.application.discovery.popularity.PopularityBuffer;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Counts the first message of a conversation for the popularity of its receiver. */
@Component
record RecordFirstMessageOnMessageSent(PopularityBuffer popularityBuffer) implements LocalEventHandler {

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof MessageSent sent && sent.first()) {
            popularityBuffer.recordFirstMessage(sent.user(), sent.from());
        }
    }
}
