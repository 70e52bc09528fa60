package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.ConversationEditor;
import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessagingPolicy;
import java.time.Clock;
import java.util.ArrayList;

@UseCase
record MarkMessagesReadUseCase(
        PeerLookup peerLookup, ConversationEditor conversationEditor, LiveEventPublisher live, Clock clock)
        implements MarkMessagesRead {

    @Override
    public Contact mark(Command command) {
        var user = command.user();
        var peer = command.peer();
        var relatedProfiles = peerLookup.requirePeer(user, peer);
        var visibleToPeer = MessagingPolicy.mayExchangeEvents(relatedProfiles.relation())
                && MessagingPolicy.mayShowOwnReads(relatedProfiles.user(), relatedProfiles.peer(), clock.instant());
        var conversationChange = conversationEditor.changeConversation(
                user, peer, conversation -> conversation.markRead(command.seq(), visibleToPeer));
        var events = new ArrayList<LiveEvent>();
        if (conversationChange.isChangedForSelf()) {
            var ownVersion = conversationChange.after().self().version();
            events.add(new LiveEvent.MessagesRead(user, peer, user, command.seq(), ownVersion));
        }
        if (conversationChange.isChangedForPeer()) {
            var peerVersion = conversationChange.after().other().version();
            events.add(new LiveEvent.MessagesRead(peer, user, user, command.seq(), peerVersion));
        }
        if (!events.isEmpty()) {
            live.publish(events);
        }
        return conversationChange.after().self().contact();
    }
}
