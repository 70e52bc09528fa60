package com.datingtoday.adapter.web.chat.socket;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a client says over a connection. Each has a {@code type}; docs/asyncapi.yaml describes them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientFrame.Auth.class, name = "auth"),
    @JsonSubTypes.Type(value = ClientFrame.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ClientFrame.Typing.class, name = "typing")
})
sealed interface ClientFrame {

    /** The first that it says. */
    record Auth(String ticket) implements ClientFrame {

        /** Never the ticket. */
        @Override
        public String toString() {
            return "Auth[hidden]";
        }
    }

    /** Whether somebody is there. */
    record Ping() implements ClientFrame {}

    /** The user is writing to somebody just now. */
    record Typing(long peerId) implements ClientFrame {}
}
