package com.datingtoday.adapter.web.chat.socket;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Frame from the client; {@code type} names the record. docs/asyncapi.yaml describes the frames. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientFrame.Auth.class, name = "auth"),
    @JsonSubTypes.Type(value = ClientFrame.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ClientFrame.Typing.class, name = "typing")
})
sealed interface ClientFrame {

    /** First frame of a connection. */
    record Auth(String ticket) implements ClientFrame {

        /** Omits the ticket. */
        @Override
        public String toString() {
            return "Auth[hidden]";
        }
    }

    record Ping() implements ClientFrame {}

    /** Frame: the user is typing a message to the peer. */
    record Typing(long peerId) implements ClientFrame {}
}
