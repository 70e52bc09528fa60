package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.chat.rest.MessageResponse;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Frame from the server; {@code type} names the record. docs/asyncapi.yaml describes the frames. */
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
    @JsonSubTypes.Type(value = ServerFrame.Reconnect.class, name = "reconnect"),
    @JsonSubTypes.Type(value = ServerFrame.FrameRejected.class, name = "error")
})
sealed interface ServerFrame {

    /**
     * Frame: the ticket was accepted; the connection receives all later events.
     *
     * @param version lower bound of the version of the newest change among all contacts
     */
    record Ready(long version) implements ServerFrame {}

    /** Frame: a message arrived, or its state changed. */
    record MessageChanged(long version, long peerId, long seq, MessageResponse message) implements ServerFrame {}

    record Recalled(long version, long peerId, long seq, MessageResponse message) implements ServerFrame {}

    /**
     * Frame: messages up to {@code seq} were read.
     *
     * @param reader id of the participant who has read: the user on another device, or the peer
     */
    record MessagesRead(long version, long peerId, long seq, long reader) implements ServerFrame {}

    /** Frame: the settings of a contact changed, or the contact was removed. */
    record ContactChanged(long version, long peerId) implements ServerFrame {}

    /** Frame: the peer is typing. */
    record Typing(long peerId) implements ServerFrame {}

    /** Frame: the user and the peer now follow each other. */
    record Matched(long peerId) implements ServerFrame {}

    /** Frame: a user viewed the profile. */
    record Visited() implements ServerFrame {}

    record Pong() implements ServerFrame {}

    /**
     * Frame: the server is about to close the connection.
     *
     * @param afterMs random delay before the client reconnects, in milliseconds
     */
    record Reconnect(long afterMs) implements ServerFrame {}

    /**
     * Frame: the server did not process a client frame; the connection stays open.
     *
     * @param field field of the client frame that the client must correct; null if the whole frame is malformed
     * @param msg correction for the developer of the client, in English
     */
    record FrameRejected(Reason reason, @Nullable String field, String msg) implements ServerFrame {

        /** Stable reason of a rejection. */
        enum Reason {
            FRAME_UNKNOWN,
            FRAME_MALFORMED
        }

        static FrameRejected unknownType() {
            return new FrameRejected(
                    Reason.FRAME_UNKNOWN, "type", "No frame has this type. Send auth, ping or typing.");
        }

        static FrameRejected notJson() {
            return new FrameRejected(
                    Reason.FRAME_MALFORMED,
                    null,
                    "The frame cannot be parsed. Send one JSON object without repeated names.");
        }

        /** Returns the rejection of a missing field or of a value with the wrong type. */
        static FrameRejected malformedField(String field) {
            return new FrameRejected(
                    Reason.FRAME_MALFORMED,
                    field,
                    field + " is missing or has the wrong type. Send it as docs/asyncapi.yaml describes.");
        }

        static FrameRejected invalidPeerId() {
            return new FrameRejected(
                    Reason.FRAME_MALFORMED,
                    "peer_id",
                    "peer_id is not the number of a user. Send the number of a peer.");
        }

        static FrameRejected repeatedAuth() {
            return new FrameRejected(
                    Reason.FRAME_MALFORMED,
                    "type",
                    "The connection is already authenticated. Send auth only as the first frame.");
        }
    }
}
