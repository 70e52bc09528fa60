package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainError;

/** Errors of the HTTP request itself, before its parameters are parsed. */
public sealed interface RequestError extends DomainError {

    /** No endpoint matches path and method. */
    record UnknownPath() implements RequestError {}

    /**
     * The path contains {@code ;}, {@code //}, dot segments or encoded separators, which proxies and servers interpret
     * differently.
     */
    record MalformedTarget() implements RequestError {}

    /** The body does not match its content type, or is not an object of fields. */
    record MalformedBody() implements RequestError {}

    /** The body did not arrive completely or in time. */
    record IncompleteBody() implements RequestError {}

    record ParametersInQueryAndBody() implements RequestError {}

    record BodyTooLarge(long limitBytes) implements RequestError {}

    /** The call does not accept the content type. */
    record UnsupportedBody() implements RequestError {}
}
