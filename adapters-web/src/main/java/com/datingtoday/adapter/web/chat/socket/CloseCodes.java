package com.datingtoday.adapter.web.chat.socket;

import org.springframework.web.socket.CloseStatus;

/** Close codes of the WebSocket; docs/chat.md describes the reaction of the client. */
final class CloseCodes {

    /** The ticket is missing, used or expired, or the session has ended. */
    static final CloseStatus NOT_LOGGED_IN = new CloseStatus(4401, "not logged in");

    /** The user has the maximum number of connections. */
    static final CloseStatus TOO_MANY = new CloseStatus(4409, "too many connections");

    /** The client sent or read nothing for too long. */
    static final CloseStatus TIMED_OUT = new CloseStatus(4408, "timed out");

    /** RFC 6455: the client sent a binary frame. */
    static final CloseStatus TEXT_ONLY = CloseStatus.NOT_ACCEPTABLE.withReason("text alone");

    /** RFC 6455: the message is too long. */
    static final CloseStatus TOO_BIG = CloseStatus.TOO_BIG_TO_PROCESS.withReason("too big");

    /** RFC 6455: the first frame is malformed or unknown. Later ones get an error frame. */
    static final CloseStatus MALFORMED = CloseStatus.POLICY_VIOLATION.withReason("no such frame");

    /** RFC 6455: the client exceeded the rate limit of frames. */
    static final CloseStatus TOO_MANY_FRAMES = CloseStatus.POLICY_VIOLATION.withReason("too often");

    /** The instance is shutting down. */
    static final CloseStatus RESTART = CloseStatus.SERVICE_RESTARTED.withReason("restarting");

    /** A dependency is unavailable. */
    static final CloseStatus TRY_LATER = CloseStatus.SERVICE_OVERLOAD.withReason("try again later");

    /** Unexpected exception in the server. */
    static final CloseStatus INTERNAL_ERROR = CloseStatus.SERVER_ERROR.withReason("internal error");

    private CloseCodes() {}
}
