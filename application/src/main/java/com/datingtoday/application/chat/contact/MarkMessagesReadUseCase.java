package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.ConversationEditor;
import com.datingtoday.application.chat.message.MessagingPolicy;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent;
import java.time.Clock;
import java.util.ArrayList;

@UseCase
record MarkMessagesReadUseCase(
        MessagingPolicy messagingPolicy, ConversationEditor conversationEditor, LiveEventPublisher live, Clock clock)
        implements MarkMessagesRead {

    @Override
    public Contact read(Command command) {
        var user = command.user();
        var peer = command.peer();
        var relatedProfiles = messagingPolicy.requirePeer(user, peer);
        var told = MessagingPolicy.mayExchangeEvents(relatedProfiles)
                && MessagingPolicy.mayShowOwnReads(relatedProfiles, clock.instant());
        var conversationChange = conversationEditor.changeConversation(
                user, peer, conversation -> conversation.read(command.seq(), told));
        var events = new ArrayList<LiveEvent>();
        if (conversationChange.isChangedForMe()) {
            var mine = conversationChange.after().self().version();
            events.add(new LiveEvent.MessagesRead(user, peer, user, command.seq(), mine));
        }
        if (conversationChange.isChangedForPeer()) {
            var theirs = conversationChange.after().other().version();
            events.add(new LiveEvent.MessagesRead(peer, user, user, command.seq(), theirs));
        }
        if (!events.isEmpty()) {
            live.publish(events);
        }
        return conversationChange.after().self().contact();
    }
}
