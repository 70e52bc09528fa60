package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessagingPolicy;
import java.util.List;

@UseCase
record SendTypingIndicatorUseCase(PeerLookup peerLookup, LiveEventPublisher live) implements SendTypingIndicator {

    /**
     * Publishes the indicator. Existing conversations, which permit messages, are ignored, to avoid a query for a
     * short-lived event.
     */
    @Override
    public void send(Command command) {
        peerLookup
                .findPeer(command.user(), command.peer())
                .filter(peers -> MessagingPolicy.mayShowTyping(peers.user(), peers.relation(), peers.peer()))
                .ifPresent(_ -> live.publish(List.of(typing(command))));
    }

    private static LiveEvent typing(Command command) {
        return new LiveEvent.Typing(/* user= */ command.peer(), /* peer= */ command.user());
    }
}
