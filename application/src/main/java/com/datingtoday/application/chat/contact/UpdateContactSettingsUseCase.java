package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.message.ConversationEditor;
import com.datingtoday.application.chat.message.PeerLookup;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
record UpdateContactSettingsUseCase(
        PeerLookup peerLookup, ConversationEditor conversationEditor, LiveEventPublisher live)
        implements UpdateContactSettings {

    @Override
    public Contact update(Command command) {
        peerLookup.requirePeer(command.user(), command.peer());
        var conversationChange = conversationEditor.changeConversation(command.user(), command.peer(), conversation -> {
            var flags = conversation.self().contact().flags();
            return conversation.withSettings(
                    valueOrDefault(command.pinned(), flags.pinned()), valueOrDefault(command.muted(), flags.muted()));
        });
        var contact = conversationChange.after().self().contact();
        if (conversationChange.isChangedForSelf()) {
            live.publish(List.of(new LiveEvent.ContactChanged(command.user(), command.peer(), contact.version())));
        }
        return contact;
    }

    private static boolean valueOrDefault(@Nullable Boolean value, boolean defaultValue) {
        return value == null ? defaultValue : value;
    }
}
