package com.datingtoday.domain.shared;

/** A parameter that cannot be used, whatever it would have been used for. */
public sealed interface InputError extends DomainError {

    /** The parameter's name as the client writes it. */
    String field();

    /** It is required and was not sent, or sent empty. */
    record Missing(String field) implements InputError {}

    /** Its form or value is not allowed. */
    record Malformed(String field) implements InputError {}

    /** No such parameter exists in this call. */
    record Unknown(String field) implements InputError {}

    /** It was sent more than once, or in two places. */
    record Repeated(String field) implements InputError {}
}
