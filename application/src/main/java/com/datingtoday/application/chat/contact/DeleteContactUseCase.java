package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.ConversationEditor;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.List;

@UseCase
record DeleteContactUseCase(ConversationEditor conversationEditor, LiveEventPublisher live) implements DeleteContact {

    @Override
    public void delete(Command command) {
        var conversationChange =
                conversationEditor.changeConversation(command.user(), command.peer(), Conversation::withoutHistory);
        if (conversationChange.isChangedForSelf()) {
            var version = conversationChange.after().self().version();
            live.publish(List.of(new LiveEvent.ContactChanged(command.user(), command.peer(), version)));
        }
    }
}
