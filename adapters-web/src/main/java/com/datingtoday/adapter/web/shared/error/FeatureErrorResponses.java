package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainError;

/** Mapping from one sealed error to responses; each feature has one bean in the package of its controllers. */
public interface FeatureErrorResponses<E extends DomainError> {

    /** Returns the sealed interface that is mapped. */
    Class<E> errorType();

    /** Returns the response for an error; an implementation switches over all records without a default. */
    ErrorResponse responseFor(E error);
}
