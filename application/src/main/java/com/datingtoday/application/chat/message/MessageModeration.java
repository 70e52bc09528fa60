package com.datingtoday.application.chat.message;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Content;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;

/** Moderates the content of a message before its receiver can see it. */
@ApplicationService
public record MessageModeration(GetPicture getPicture, Moderation moderation) {

    /**
     * Returns the state of a message after moderation: {@code PENDING} if moderation is unavailable.
     *
     * @param clientMsgId forms the id of the moderation case together with both users, so that a repeated call does not
     *     open a second case
     */
    MessageState moderate(UserId from, UserId to, ClientMsgId clientMsgId, MessageContent content) {
        var name = "message-%d-%d-%s".formatted(from.value(), to.value(), clientMsgId.value());
        var caseId = name.substring(0, Math.min(name.length(), 96));
        try {
            return switch (content) {
                case MessageContent.Text(MessageText(var text)) ->
                    state(moderation.moderate(caseId, new Content.Text("message", new Sensitive<>(text))));
                case MessageContent.File file
                when file.type() == MessageType.IMAGE ->
                    getPicture
                            .get(new GetPicture.Query(file.media(), Rendition.MEDIUM))
                            .map(jpeg -> state(moderation.moderate(caseId, new Content.Picture("message", jpeg))))
                            .orElse(MessageState.REFUSED);
                // No provider checks audio and video; receivers can report them.
                case MessageContent.File _, MessageContent.Removed _ -> MessageState.VISIBLE;
            };
        } catch (DependencyUnavailableException unavailable) {
            return MessageState.PENDING;
        }
    }

    private static MessageState state(Verdict verdict) {
        return switch (verdict) {
            case VISIBLE -> MessageState.VISIBLE;
            case PENDING -> MessageState.PENDING;
            case REFUSED -> MessageState.REFUSED;
        };
    }
}
