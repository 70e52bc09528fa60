package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.DomainError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Factory of the responses to errors; each sealed error is mapped by its {@link FeatureErrorResponses}. */
@Component
final class ErrorResponses {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final List<FeatureErrorResponses<?>> features;

    ErrorResponses(List<FeatureErrorResponses<?>> features) {
        this.features = List.copyOf(features);
    }

    /** Returns the response to an error; throws IllegalStateException if no feature maps the error. */
    ErrorResponse responseFor(DomainError error) {
        return features.stream()
                .flatMap(feature -> responseOf(feature, error).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no FeatureErrorResponses maps " + error.getClass()));
    }

    private static <E extends DomainError> Optional<ErrorResponse> responseOf(
            FeatureErrorResponses<E> feature, DomainError error) {
        var type = feature.errorType();
        return type.isInstance(error) ? Optional.of(feature.responseFor(type.cast(error))) : Optional.empty();
    }

    ErrorResponse responseFor(DependencyUnavailableException unavailable) {
        var code = unavailable.dependency() == Dependency.CAPACITY ? ErrorCode.OVERLOADED : ErrorCode.UNAVAILABLE;
        return ErrorResponse.of(code, HttpStatus.SERVICE_UNAVAILABLE)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    ErrorResponse internal(String requestId) {
        return ErrorResponse.of(ErrorCode.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR)
                .withData(Map.of("request_id", requestId));
    }
}
