package com.datingtoday.application.chat.message;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Moderates the content of a message before its receiver can see it. */
@ApplicationService
public record MessageModeration(GetPicture getPicture, Moderation moderation) {

    /**
     * Returns the state of a message after moderation: {@code PENDING} if moderation is unavailable.
     *
     * @param clientMsgId forms the id of the moderation case together with both users and the content, so that a repeated
     *     call does not open a second case, and other content under the same id opens its own
     */
    MessageState moderate(UserId from, UserId to, ClientMsgId clientMsgId, MessageContent content) {
        var caseId = "message-%d-%d-%s".formatted(from.value(), to.value(), shortHash(clientMsgId, content));
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

    /** Returns 43 characters, so that a case id has at most 91. */
    private static String shortHash(ClientMsgId clientMsgId, MessageContent content) {
        var value = switch (content) {
            case MessageContent.Text(MessageText(var text)) -> text;
            case MessageContent.File file -> file.media().value();
            case MessageContent.Removed(var type) -> type.name();
        };
        try {
            // A client id contains no line break.
            var text = clientMsgId.value() + "\n" + content.type() + "\n" + value;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the Java runtime lacks SHA-256", e);
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
