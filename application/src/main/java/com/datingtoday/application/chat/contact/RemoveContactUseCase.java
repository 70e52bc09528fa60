package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.Touching;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.List;

@UseCase
record RemoveContactUseCase(Touching touching, LiveEvents live) implements RemoveContact {

    @Override
    public void remove(Command command) {
        var touched = touching.conversation(command.user(), command.peer(), Conversation::removed);
        if (touched.isChangedForMe()) {
            var version = touched.after().mine().version();
            live.tell(List.of(new LiveEvent.Changed(command.user(), command.peer(), version)));
        }
    }
}
