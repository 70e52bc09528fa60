package com.datingtoday.domain.safety;

import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Report of a user to the operator.
 *
 * @param comment optional text of the reporter; may be empty
 * @param evidence content of the target at the time of the report, in lines {@code name: value}; may be empty
 */
public record Report(
        long id,
        UserId reporter,
        Target target,
        Reason reason,
        Sensitive<String> comment,
        Sensitive<String> evidence,
        State state,
        Instant createTime) {

    /** Reported content. */
    public sealed interface Target {

        /** Returns the owner of the content. */
        UserId user();

        record ProfileTarget(UserId user) implements Target {}

        record PhotoTarget(UserId user, long photo) implements Target {}

        /**
         * Message that the reporter received.
         *
         * @param user sender of the message
         * @param seq sequence number of the message in the conversation
         */
        record MessageTarget(UserId user, long seq) implements Target {}
    }

    public enum Reason {
        SPAM,
        SCAM,
        HARASSMENT,
        NUDITY,
        UNDERAGE,
        IMPERSONATION,
        OTHER
    }

    public enum State {
        OPEN,
        /** The operator took action. */
        ACTED_ON,
        /** The operator found no violation. */
        DISMISSED
    }
}
