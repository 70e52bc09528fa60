package com.datingtoday.domain.safety;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Reasons to reject a block or report. */
public sealed interface SafetyError extends DomainError {

    /** A user must not block or report themselves. */
    record CannotTargetSelf() implements SafetyError {}

    /** The report does not exist or belongs to another user. */
    record UnknownReport() implements SafetyError {}

    /** The message does not exist, or the reporter cannot view it. */
    record UnknownMessage() implements SafetyError {}

    /** The user reached the limit of reports per day. */
    record TooManyReports(Quota quota) implements SafetyError {}

    /** The user reached the limit of blocks. */
    record TooManyBlocks(int limit) implements SafetyError {}
}
