package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.message.MessagingPolicy;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.visibility.Visibility;
import java.util.List;

@UseCase
record SendTypingIndicatorUseCase(MessagingPolicy messagingPolicy, LiveEventPublisher live)
        implements SendTypingIndicator {

    /** Whom he could not write to is told nothing; whether they have talked is not looked up for something so brief. */
    @Override
    public void tell(Command command) {
        messagingPolicy
                .peer(command.user(), command.peer())
                .filter(MessagingPolicy::mayExchangeEvents)
                .filter(relatedProfiles ->
                        Visibility.of(relatedProfiles.relation(), relatedProfiles.other()) == Visibility.FULL)
                .filter(relatedProfiles -> relatedProfiles
                        .other()
                        .info()
                        .privacy()
                        .messageAuthority()
                        .permits(relatedProfiles.relation()))
                .ifPresent(_ -> live.publish(List.of(typing(command))));
    }

    private static LiveEvent typing(Command command) {
        return new LiveEvent.Typing(/* user= */ command.peer(), /* peer= */ command.user());
    }
}
