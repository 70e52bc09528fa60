package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessagingPolicy;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record SendMessageUseCase(
        PeerLookup peerLookup,
        MessageContentFactory messageContentFactory,
        MessageModeration messageModeration,
        DuplicateTextLimiter duplicateTextLimiter,
        Contacts contacts,
        MessageWriter messageWriter,
        Clock clock)
        implements SendMessage {

    @Override
    public Sent send(Command command) {
        MessagingPolicy.requireDifferentUsers(command.from(), command.to());
        var relatedProfiles = peerLookup.requirePeer(command.from(), command.to());
        MessagingPolicy.requireNotBlocked(relatedProfiles.relation());
        var content = messageContentFactory.create(command.from(), command.draft());
        requireDuplicateTextQuota(command, relatedProfiles, content);
        var state = messageModeration.moderate(command.from(), command.to(), command.clientMsgId(), content);
        if (state == MessageState.REFUSED) {
            throw new DomainException(new ChatError.ContentRejected());
        }
        return messageWriter.append(new MessageWriter.PreparedMessage(command, relatedProfiles, content, state));
    }

    /**
     * Rejects with {@code TooManyDuplicateTexts} if the text was sent to too many users, unless the receiver has
     * replied before.
     */
    private void requireDuplicateTextQuota(Command command, RelatedProfiles relatedProfiles, MessageContent content) {
        var now = clock.instant();
        duplicateTextLimiter.exhaustedQuota(command, content, now).ifPresent(quota -> {
            var answered = contacts.find(command.from(), relatedProfiles.other().user())
                    .filter(contact -> contact.readMarks().lastPeerSeq() > 0);
            if (answered.isEmpty()) {
                throw new DomainException(new ChatError.TooManyDuplicateTexts(quota));
            }
        });
    }
}
