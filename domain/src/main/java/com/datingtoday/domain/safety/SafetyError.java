package com.datingtoday.domain.safety;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Why somebody is not blocked or reported. */
public sealed interface SafetyError extends DomainError {

    /** What one does to another, one cannot do to oneself. */
    record CannotTargetSelf() implements SafetyError {}

    /** No such report of one's own. */
    record UnknownReport() implements SafetyError {}

    /** No such message to the reporter that he can see. */
    record UnknownMessage() implements SafetyError {}

    /** As many reports as somebody may make in a day. */
    record TooManyReports(Quota quota) implements SafetyError {}

    /** As many people blocked as can be. */
    record TooManyBlocks(int limit) implements SafetyError {}
}
