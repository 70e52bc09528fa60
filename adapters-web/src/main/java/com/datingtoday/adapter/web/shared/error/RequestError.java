package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainError;

/** What is wrong with a request before anybody has looked at what it asks for. */
public sealed interface RequestError extends DomainError {

    /** Nothing answers at this path, or not to this method. */
    record UnknownPath() implements RequestError {}

    /** The path has {@code ;}, {@code //}, dot segments or encoded separators, in which proxies and servers disagree. */
    record MalformedTarget() implements RequestError {}

    /** The body is not what its content type says, or not an object of fields. */
    record MalformedBody() implements RequestError {}

    /** The body did not arrive in time, or not wholly. */
    record IncompleteBody() implements RequestError {}

    /** The parameters stand both in the query and in the body. */
    record ParametersInQueryAndBody() implements RequestError {}

    /** The body is larger than allowed. */
    record BodyTooLarge(long limitBytes) implements RequestError {}

    /** The body is of a type that this call does not take. */
    record UnsupportedBody() implements RequestError {}
}
