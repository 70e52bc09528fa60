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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/** Encoder of server frames and decoder of client frames. */
@Component
final class FrameCodec {

    private static final String TYPE = "type";

    private final MessagePresenter messages;
    private final JsonMapper json;

    FrameCodec(MessagePresenter messages, JsonMapper json) {
        this.messages = messages;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Returns the frame or its rejection. Unknown fields are ignored, so that newer clients can send them. */
    DecodedFrame decode(String text) {
        try {
            return decode(json.readTree(text));
        } catch (JacksonException malformed) {
            return new DecodedFrame.Rejected(ServerFrame.FrameRejected.notJson());
        }
    }

    private DecodedFrame decode(JsonNode tree) {
        if (!tree.isObject()) {
            return new DecodedFrame.Rejected(ServerFrame.FrameRejected.notJson());
        }
        if (!tree.path(TYPE).isString()) {
            return new DecodedFrame.Rejected(ServerFrame.FrameRejected.malformedField(TYPE));
        }
        try {
            return new DecodedFrame.Accepted(json.treeToValue(tree, ClientFrame.class));
        } catch (InvalidTypeIdException unknown) {
            return new DecodedFrame.Rejected(ServerFrame.FrameRejected.unknownType());
        } catch (JacksonException malformed) {
            return new DecodedFrame.Rejected(toRejection(malformed));
        }
    }

    private static ServerFrame.FrameRejected toRejection(JacksonException malformed) {
        return malformed.getPath().stream()
                .findFirst()
                .map(JacksonException.Reference::getPropertyName)
                .map(ServerFrame.FrameRejected::malformedField)
                .orElseGet(ServerFrame.FrameRejected::notJson);
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
