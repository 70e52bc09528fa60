package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.usage.GetMedia;
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
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;

/** Makes the content of a message of what was sent, and has it judged before anybody else sees it. */
@ApplicationService
public record MessageContentFactory(GetMedia getMedia, GetPicture getPicture, Moderation moderation) {

    /** The content; refuses a file that is not the sender's, or of another type. */
    MessageContent create(UserId from, Draft draft) {
        return switch (draft) {
            case Draft.Text(var text) -> new MessageContent.Text(text);
            case Draft.Upload(var type, var id) -> {
                var media = getMedia.get(new GetMedia.Query(from, id));
                if (MessageType.of(media.metadata().kind()) != type) {
                    throw new DomainException(new MediaError.UnknownMedia());
                }
                yield new MessageContent.File(id, media.metadata());
            }
        };
    }

    /** How it may be shown; while nobody judges, it waits. */
    MessageState judge(SendMessage.Command command, MessageContent content) {
        return judge(command.from(), command.to(), command.clientMsgId(), content);
    }

    /** As the other, perhaps not for the first time. */
    MessageState judge(UserId from, UserId to, ClientMsgId id, MessageContent content) {
        var name = "message-%d-%d-%s".formatted(from.value(), to.value(), id.value());
        var caseId = name.substring(0, Math.min(name.length(), 96));
        try {
            return switch (content) {
                case MessageContent.Text(MessageText(var words)) ->
                    state(moderation.moderate(caseId, new Content.Text("message", words)));
                case MessageContent.File file
                when file.type() == MessageType.IMAGE ->
                    getPicture
                            .get(new GetPicture.Query(file.media(), Rendition.MEDIUM))
                            .map(jpeg -> state(moderation.moderate(caseId, new Content.Picture("message", jpeg))))
                            .orElse(MessageState.REFUSED);
                // Nobody here judges voices and films; they can be reported.
                case MessageContent.File _, MessageContent.Removed _ -> MessageState.VISIBLE;
            };
        } catch (DependencyUnavailableException nobodyJudges) {
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
