package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainError;
import java.util.Set;

/** Errors of the HTTP request itself, before its parameters are parsed. */
public sealed interface RequestError extends DomainError {

    /** No endpoint matches the path. */
    record UnknownPath() implements RequestError {}

    /**
     * An endpoint matches the path, but not the method.
     *
     * @param allowed methods of the path
     */
    record MethodNotAllowed(Set<String> allowed) implements RequestError {}

    /** The request has neither the parameters of scheme 1 nor the headers of scheme 2. */
    record Unsigned() implements RequestError {}

    /** The server cannot parse the request line, the headers or the framing of the body. */
    record MalformedRequest() implements RequestError {}

    /** The header fields together exceed the limit of the server. */
    record HeadersTooLarge() implements RequestError {}

    /**
     * The path contains {@code ;}, {@code //}, dot segments or encoded separators, which proxies and servers interpret
     * differently.
     */
    record MalformedTarget() implements RequestError {}

    /** The body does not match its content type, or is not an object of fields. */
    record MalformedBody() implements RequestError {}

    /** The body does not match {@code multipart/form-data}. */
    record MalformedMultipart() implements RequestError {}

    /** The body has a {@code Content-Encoding}. */
    record UnsupportedCompression() implements RequestError {}

    /** The body did not arrive completely or in time. */
    record IncompleteBody() implements RequestError {}

    record ParametersInQueryAndBody() implements RequestError {}

    record BodyTooLarge(long limitBytes) implements RequestError {}

    /** The call does not accept the content type. */
    record UnsupportedBody() implements RequestError {}
}
