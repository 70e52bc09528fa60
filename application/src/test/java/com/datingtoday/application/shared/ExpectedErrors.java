package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Access to the error of a rejected call. */
public final class ExpectedErrors {

    private ExpectedErrors() {}

    /** Returns the error of the call; fails if the call succeeds. */
    public static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(DomainException.class, call).error();
    }
}
