package com.datingtoday.domain.shared;

/** Invalid parameter of any call. */
public sealed interface InputError extends DomainError {

    /** Returns the name of the parameter on the wire. */
    String field();

    /** Required parameter that is absent or empty. */
    record Missing(String field) implements InputError {}

    /** Parameter whose type, format or value is not allowed. */
    record Malformed(String field) implements InputError {}

    /** Parameter that the call does not have. */
    record Unknown(String field) implements InputError {}

    /** Parameter that was sent more than once. */
    record Repeated(String field) implements InputError {}

    /**
     * Parameter that cannot be sent together with another one.
     *
     * @param other name of the other parameter
     */
    record Conflict(String field, String other) implements InputError {}
}
