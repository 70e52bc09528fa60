package com.datingtoday.domain.safety;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Somebody tells the operator of somebody else.
 *
 * @param id its number
 * @param reporter who tells
 * @param target what it is about
 * @param reason of which kind
 * @param comment what the reporter says besides; empty for nothing
 * @param evidence what was reported as it was then, in lines {@code name: value}; empty if there was nothing
 * @param state what became of it
 * @param createTime when
 */
public record Report(
        long id,
        UserId reporter,
        Target target,
        Reason reason,
        String comment,
        String evidence,
        State state,
        Instant createTime) {

    /** What can be reported. */
    public sealed interface Target {

        /** Whose it is. */
        UserId user();

        /** A whole profile. */
        record ProfileTarget(UserId user) implements Target {}

        /** A photo of an album. */
        record PhotoTarget(UserId user, long photo) implements Target {}

        /**
         * What somebody said to the reporter.
         *
         * @param user who said it
         * @param seq its number between the two
         */
        record MessageTarget(UserId user, long seq) implements Target {}
    }

    /** Of which kind. */
    public enum Reason {
        SPAM,
        SCAM,
        HARASSMENT,
        NUDITY,
        UNDERAGE,
        IMPERSONATION,
        OTHER
    }

    /** What became of it. */
    public enum State {
        /** Nobody has decided yet. */
        OPEN,
        /** Something was done about it. */
        ACTED_ON,
        /** Nothing was found wrong. */
        DISMISSED
    }

    /** Never the words nor the snapshot. */
    @Override
    public String toString() {
        return "Report[" + id + ", " + state + "]";
    }
}
