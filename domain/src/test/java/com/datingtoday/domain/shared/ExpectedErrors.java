package com.datingtoday.domain.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Access to the error of a rejected call. */
public final class ExpectedErrors {

    private ExpectedErrors() {}

    /** Returns the error of the call; fails if the call succeeds. */
    public static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }
}
