package com.datingtoday.domain.shared;

/** Exception with the error of a rejected request; it has no stack trace. */
public final class DomainException extends RuntimeException {

    private final transient DomainError error;

    public DomainException(DomainError error) {
        super(error.getClass().getSimpleName(), null, false, false);
        this.error = error;
    }

    /** Returns the error that determines the response. */
    public DomainError error() {
        return error;
    }
}
