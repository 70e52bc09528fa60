package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.chat.rest.MessageShowing;
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

/** Writes what the server says, and reads what clients say. */
@Component
final class Frames {

    private final MessageShowing messages;
    private final JsonMapper json;

    Frames(MessageShowing messages, JsonMapper json) {
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

    /** What a client said; empty for what nobody may say. */
    Optional<ClientFrame> read(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, ClientFrame.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    String write(ServerFrame frame) {
        return json.writerFor(ServerFrame.class).writeValueAsString(frame);
    }

    /** What the connections of its user are told of an event; empty for one that only closes them. */
    Optional<ServerFrame> frame(LiveEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case LiveEvent.Said said -> said(said);
                    case LiveEvent.Read(var _, var peer, var reader, var seq, var version) ->
                        new ServerFrame.Read(version, peer.value(), seq, reader.value());
                    case LiveEvent.Changed(var _, var peer, var version) ->
                        new ServerFrame.Changed(version, peer.value());
                    case LiveEvent.Typing(var _, var peer) -> new ServerFrame.Typing(peer.value());
                    case LiveEvent.Matched(var _, var peer) -> new ServerFrame.Match(peer.value());
                    case LiveEvent.Visited _ -> new ServerFrame.Visitor();
                    case LiveEvent.LoggedOut _ -> null;
                });
    }

    private ServerFrame said(LiveEvent.Said said) {
        var message = said.message();
        var peer = peer(said).value();
        var seq = message.key().seq();
        var data = messages.message(message, said.user());
        return message.fate().state() == MessageState.RECALLED
                ? new ServerFrame.Recalled(said.version(), peer, seq, data)
                : new ServerFrame.Sent(said.version(), peer, seq, data);
    }

    private static UserId peer(LiveEvent.Said said) {
        var message = said.message();
        return message.isFrom(said.user()) ? message.to() : message.from();
    }
}
