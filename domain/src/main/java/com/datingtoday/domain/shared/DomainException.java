package com.datingtoday.domain.shared;

/** The one exception thrown on purpose: it carries the reason, no stack trace, and leaves nothing behind. */
public final class DomainException extends RuntimeException {

    private final transient DomainError error;

    /** Refuses for the given reason. */
    public DomainException(DomainError error) {
        super(error.getClass().getSimpleName(), null, false, false);
        this.error = error;
    }

    /** The reason, to be answered to the client. */
    public DomainError error() {
        return error;
    }
}
