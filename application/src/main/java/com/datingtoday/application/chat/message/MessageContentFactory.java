package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.media.usage.GetMedia;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;

/** Creates the content of a message from the client's draft. */
@ApplicationService
public record MessageContentFactory(GetMedia getMedia) {

    /**
     * Returns the content of the draft. Rejects a file that the sender does not own, or that has another type, with
     * {@code UnknownMedia}.
     */
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
}
