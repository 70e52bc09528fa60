package com.datingtoday.domain.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads why something was refused. */
public final class ExpectedErrors {

    private ExpectedErrors() {}

    /** Why the call was refused; fails if it was not. */
    public static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }
}
