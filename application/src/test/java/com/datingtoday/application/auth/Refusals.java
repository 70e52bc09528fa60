package com.datingtoday.application.auth;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusals {

    private Refusals() {}

    /** Why the call was refused; fails if it was not. */
    static DomainError refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).error();
    }
}
