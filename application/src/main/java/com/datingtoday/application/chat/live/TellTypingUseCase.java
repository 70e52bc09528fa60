package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.message.Admission;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.visibility.Visibility;
import java.util.List;

@UseCase
record TellTypingUseCase(Admission admission, LiveEvents live) implements TellTyping {

    /** Whom he could not write to is told nothing; whether they have talked is not looked up for something so brief. */
    @Override
    public void tell(Command command) {
        admission
                .peer(command.user(), command.peer())
                .filter(Admission::isOpen)
                .filter(relatedProfiles -> Visibility.of(relatedProfiles.relation(), relatedProfiles.other()) == Visibility.FULL)
                .filter(relatedProfiles -> relatedProfiles.other().info().privacy().messageAuthority().permits(relatedProfiles.relation()))
                .ifPresent(_ -> live.tell(List.of(typing(command))));
    }

    private static LiveEvent typing(Command command) {
        return new LiveEvent.Typing(/* user= */ command.peer(), /* peer= */ command.user());
    }
}
