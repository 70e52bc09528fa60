package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.media.delivery.ReadPicture;
import com.datingtoday.application.media.usage.KnowMedia;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Subject;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.application.shared.Part;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.Refused;
import com.datingtoday.domain.shared.UserId;

/** Makes the content of a message of what was sent, and has it judged before anybody else sees it. */
@Part
public record Drafting(KnowMedia knowMedia, ReadPicture readPicture, Moderation moderation) {

    /** The content; refuses a file that is not the sender's, or of another type. */
    MessageContent content(UserId from, Draft draft) {
        return switch (draft) {
            case Draft.Words(var text) -> new MessageContent.Text(text);
            case Draft.Upload(var type, var id) -> {
                var media = knowMedia.know(new KnowMedia.Query(from, id));
                if (MessageType.of(media.facts().kind()) != type) {
                    throw new Refused(new MediaError.UnknownMedia());
                }
                yield new MessageContent.File(id, media.facts());
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
                    state(moderation.judge(caseId, new Subject.Text("message", words)));
                case MessageContent.File file
                when file.type() == MessageType.IMAGE ->
                    readPicture
                            .read(new ReadPicture.Query(file.media(), Rendition.MEDIUM))
                            .map(jpeg -> state(moderation.judge(caseId, new Subject.Picture("message", jpeg))))
                            .orElse(MessageState.REFUSED);
                // Nobody here judges voices and films; they can be reported.
                case MessageContent.File _, MessageContent.Gone _ -> MessageState.VISIBLE;
            };
        } catch (Unavailable nobodyJudges) {
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
