package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.chat.rest.MessageData;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the server says over a connection. Each has a {@code type}; docs/asyncapi.yaml describes them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = ServerFrame.Sent.class, name = "message"),
    @JsonSubTypes.Type(value = ServerFrame.Recalled.class, name = "recalled"),
    @JsonSubTypes.Type(value = ServerFrame.Read.class, name = "read"),
    @JsonSubTypes.Type(value = ServerFrame.Changed.class, name = "contact"),
    @JsonSubTypes.Type(value = ServerFrame.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = ServerFrame.Match.class, name = "match"),
    @JsonSubTypes.Type(value = ServerFrame.Visitor.class, name = "visitor"),
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
    record Sent(long version, long peerId, long seq, MessageData message) implements ServerFrame {}

    /** A message was taken back. */
    record Recalled(long version, long peerId, long seq, MessageData message) implements ServerFrame {}

    /**
     * Somebody has read up to a message.
     *
     * @param reader me on another device, or the peer
     */
    record Read(long version, long peerId, long seq, long reader) implements ServerFrame {}

    /** I keep a contact otherwise, or have removed it. */
    record Changed(long version, long peerId) implements ServerFrame {}

    /** The peer is writing just now. */
    record Typing(long peerId) implements ServerFrame {}

    /** The peer and I follow each other now. */
    record Match(long peerId) implements ServerFrame {}

    /** Somebody has looked at my profile. */
    record Visitor() implements ServerFrame {}

    /** The answer to a ping. */
    record Pong() implements ServerFrame {}

    /**
     * The server will close the connection.
     *
     * @param afterMs when to connect again, so that not all do at once
     */
    record Reconnect(long afterMs) implements ServerFrame {}
}
