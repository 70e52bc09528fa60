package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.chat.rest.MessageResponse;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the server says over a connection. Each has a {@code type}; docs/asyncapi.yaml describes them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = ServerFrame.MessageChanged.class, name = "message"),
    @JsonSubTypes.Type(value = ServerFrame.Recalled.class, name = "recalled"),
    @JsonSubTypes.Type(value = ServerFrame.MessagesRead.class, name = "read"),
    @JsonSubTypes.Type(value = ServerFrame.ContactChanged.class, name = "contact"),
    @JsonSubTypes.Type(value = ServerFrame.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = ServerFrame.Matched.class, name = "match"),
    @JsonSubTypes.Type(value = ServerFrame.Visited.class, name = "visitor"),
    @JsonSubTypes.Type(value = ServerFrame.Pong.class, name = "pong"),
    @JsonSubTypes.Type(value = ServerFrame.Reconnect.class, name = "reconnect")
})
sealed interface ServerFrame {

    /**
     * The ticket was good: everything from now on is heard.
     *
     * @param version of the newest change among all contacts, at the least
     */
    record Ready(long version) implements ServerFrame {}

    /** A message came, or something has become of it. */
    record MessageChanged(long version, long peerId, long seq, MessageResponse message) implements ServerFrame {}

    /** A message was taken back. */
    record Recalled(long version, long peerId, long seq, MessageResponse message) implements ServerFrame {}

    /**
     * Somebody has read up to a message.
     *
     * @param reader me on another device, or the peer
     */
    record MessagesRead(long version, long peerId, long seq, long reader) implements ServerFrame {}

    /** I keep a contact otherwise, or have removed it. */
    record ContactChanged(long version, long peerId) implements ServerFrame {}

    /** The peer is writing just now. */
    record Typing(long peerId) implements ServerFrame {}

    /** The peer and I follow each other now. */
    record Matched(long peerId) implements ServerFrame {}

    /** Somebody has looked at my profile. */
    record Visited() implements ServerFrame {}

    /** The answer to a ping. */
    record Pong() implements ServerFrame {}

    /**
     * The server will close the connection.
     *
     * @param afterMs when to connect again, so that not all do at once
     */
    record Reconnect(long afterMs) implements ServerFrame {}
}
