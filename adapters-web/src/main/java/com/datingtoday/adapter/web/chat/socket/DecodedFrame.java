package com.datingtoday.adapter.web.chat.socket;

/** Result of the decoding of a client frame. */
sealed interface DecodedFrame {

    record Accepted(ClientFrame frame) implements DecodedFrame {}

    /** Result: the text is not a client frame; {@code error} is the response to it. */
    record Rejected(ServerFrame.FrameRejected error) implements DecodedFrame {}
}
