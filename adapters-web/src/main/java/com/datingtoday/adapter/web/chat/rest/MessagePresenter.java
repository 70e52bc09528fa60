package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.MessageResponse.FileResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages as clients get them. */
@Component
public record MessagePresenter(CreateMediaLink createMediaLink) {

    List<MessageResponse> list(List<Message> messages, UserId viewer) {
        return messages.stream().map(message -> message(message, viewer)).toList();
    }

    public MessageResponse message(Message message, UserId viewer) {
        var displayState = message.displayStateFor(viewer);
        var content = displayState.isContentVisible() ? message.content() : null;
        return new MessageResponse(
                message.key().seq(),
                message.from().value(),
                message.to().value(),
                message.content().type().wireName(),
                word(displayState),
                content instanceof MessageContent.Text(MessageText(var words)) ? words : null,
                content instanceof MessageContent.File file ? file(file) : null,
                message.isFrom(viewer) ? message.clientMsgId().value() : null,
                TimeFormats.formatInstant(message.sendTime()));
    }

    static String word(Message.DisplayState displayState) {
        return displayState.name().toLowerCase(Locale.ROOT);
    }

    private FileResponse file(MessageContent.File file) {
        var media = file.media();
        return switch (file.metadata()) {
            case MediaMetadata.Picture picture -> picture(media, picture);
            case MediaMetadata.Audio audio ->
                recording(media, audio, audio.duration().toMillis(), null, null);
            case MediaMetadata.Video video ->
                recording(media, video, video.duration().toMillis(), video.width(), video.height());
        };
    }

    private FileResponse picture(MediaId media, MediaMetadata.Picture picture) {
        return new FileResponse(
                media.value(),
                picture.contentType(),
                null,
                picture.width(),
                picture.height(),
                picture.blurHash(),
                null,
                link(media, Rendition.LARGE),
                link(media, Rendition.MEDIUM),
                link(media, Rendition.SMALL));
    }

    private FileResponse recording(
            MediaId media, MediaMetadata facts, long millis, @Nullable Integer width, @Nullable Integer height) {
        return new FileResponse(
                media.value(),
                facts.contentType(),
                millis,
                width,
                height,
                null,
                link(media, Rendition.ORIGINAL),
                null,
                null,
                null);
    }

    private String link(MediaId media, Rendition rendition) {
        return createMediaLink.create(new CreateMediaLink.Query(media, rendition));
    }
}
