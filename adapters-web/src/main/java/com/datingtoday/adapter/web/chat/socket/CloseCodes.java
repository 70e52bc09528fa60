package com.datingtoday.adapter.web.chat.socket;

import org.springframework.web.socket.CloseStatus;

/** Why a connection is closed; docs/chat.md tells clients what to do then. */
final class CloseCodes {

    /** No ticket, one that was used or is over, or a login that has ended. */
    static final CloseStatus NOT_LOGGED_IN = new CloseStatus(4401, "not logged in");

    /** As many connections as one user may have. */
    static final CloseStatus TOO_MANY = new CloseStatus(4409, "too many connections");

    /** Nothing was heard, or nothing read, for too long. */
    static final CloseStatus TIMED_OUT = new CloseStatus(4408, "timed out");

    /** RFC 6455: text is taken, and nothing else. */
    static final CloseStatus TEXT_ALONE = CloseStatus.NOT_ACCEPTABLE.withReason("text alone");

    /** RFC 6455: longer than allowed. */
    static final CloseStatus TOO_BIG = CloseStatus.TOO_BIG_TO_PROCESS.withReason("too big");

    /** RFC 6455: not one of the frames that a client may say just now. */
    static final CloseStatus MALFORMED = CloseStatus.POLICY_VIOLATION.withReason("no such frame");

    /** RFC 6455: said more often than allowed. */
    static final CloseStatus TOO_OFTEN = CloseStatus.POLICY_VIOLATION.withReason("too often");

    /** The instance stops. */
    static final CloseStatus RESTART = CloseStatus.SERVICE_RESTARTED.withReason("restarting");

    /** Something that is needed is away. */
    static final CloseStatus LATER = CloseStatus.SERVICE_OVERLOAD.withReason("try again later");

    /** A fault of ours. */
    static final CloseStatus FAULT = CloseStatus.SERVER_ERROR.withReason("internal error");

    private CloseCodes() {}
}
