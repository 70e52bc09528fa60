package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.MessageResponse.FileResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Presenter of messages. */
@Component
public record MessagePresenter(CreateMediaLink createMediaLink, FileMapping mapping) {

    List<MessageResponse> toResponses(List<Message> messages, UserId viewer) {
        return messages.stream().map(message -> toResponse(message, viewer)).toList();
    }

    /** Returns the message without its content if the viewer may not view it. */
    public MessageResponse toResponse(Message message, UserId viewer) {
        var displayState = message.displayStateFor(viewer);
        var content = displayState.isContentVisible() ? message.content() : null;
        return new MessageResponse(
                message.key().seq(),
                message.from().value(),
                message.to().value(),
                message.content().type().wireName(),
                WireNames.of(displayState),
                content instanceof MessageContent.Text(MessageText(var text)) ? text : null,
                content instanceof MessageContent.File file ? toFileResponse(file) : null,
                message.isFrom(viewer) ? message.clientMsgId().value() : null,
                TimeFormats.formatInstant(message.sendTime()));
    }

    private FileResponse toFileResponse(MessageContent.File file) {
        var media = file.media();
        return switch (file.metadata()) {
            case MediaMetadata.Picture picture ->
                mapping.toResponse(
                        media,
                        picture,
                        picture.contentType(),
                        link(media, Rendition.LARGE),
                        link(media, Rendition.MEDIUM),
                        link(media, Rendition.SMALL));
            case MediaMetadata.Audio audio -> mapping.toResponse(media, audio, link(media, Rendition.ORIGINAL));
            case MediaMetadata.Video video -> mapping.toResponse(media, video, link(media, Rendition.ORIGINAL));
        };
    }

    private String link(MediaId media, Rendition rendition) {
        return createMediaLink.create(new CreateMediaLink.Query(media, rendition));
    }
}
