package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.chat.rest.MessagePresenter;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Encoder of server frames and decoder of client frames. */
@Component
final class FrameCodec {

    private final MessagePresenter messages;
    private final JsonMapper json;

    FrameCodec(MessagePresenter messages, JsonMapper json) {
        this.messages = messages;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Returns the frame; empty if the text is not a valid client frame. */
    Optional<ClientFrame> decode(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, ClientFrame.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    String encode(ServerFrame frame) {
        return json.writerFor(ServerFrame.class).writeValueAsString(frame);
    }

    /** Returns the frame of an event; empty for a logout, which closes connections only. */
    Optional<ServerFrame> toFrame(LiveEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case LiveEvent.MessageChanged messageChanged -> toMessageFrame(messageChanged);
                    case LiveEvent.MessagesRead(var _, var peer, var reader, var seq, var version) ->
                        new ServerFrame.MessagesRead(version, peer.value(), seq, reader.value());
                    case LiveEvent.ContactChanged(var _, var peer, var version) ->
                        new ServerFrame.ContactChanged(version, peer.value());
                    case LiveEvent.Typing(var _, var peer) -> new ServerFrame.Typing(peer.value());
                    case LiveEvent.Matched(var _, var peer) -> new ServerFrame.Matched(peer.value());
                    case LiveEvent.Visited _ -> new ServerFrame.Visited();
                    case LiveEvent.LoggedOut _ -> null;
                });
    }

    private ServerFrame toMessageFrame(LiveEvent.MessageChanged messageChanged) {
        var message = messageChanged.message();
        var peer = peer(messageChanged).value();
        var seq = message.key().seq();
        var data = messages.toResponse(message, messageChanged.user());
        return message.status().state() == MessageState.RECALLED
                ? new ServerFrame.Recalled(messageChanged.version(), peer, seq, data)
                : new ServerFrame.MessageChanged(messageChanged.version(), peer, seq, data);
    }

    private static UserId peer(LiveEvent.MessageChanged messageChanged) {
        var message = messageChanged.message();
        return message.isFrom(messageChanged.user()) ? message.to() : message.from();
    }
}
