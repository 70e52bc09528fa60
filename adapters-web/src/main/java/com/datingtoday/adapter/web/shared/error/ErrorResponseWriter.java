package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.RequestAttributes;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Writer of error responses for filters and controllers; counts them in {@code datingtoday.refusals}. */
@Component
public final class ErrorResponseWriter {

    private static final Logger log = LoggerFactory.getLogger(ErrorResponseWriter.class);

    private static final int MAX_CAUSES = 8;

    private final ErrorResponses errorResponses;
    private final EnvelopeMessages envelopeMessages;
    private final AllowedValuesSource allowedValuesSource;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ErrorResponseWriter(
            ErrorResponses errorResponses,
            EnvelopeMessages envelopeMessages,
            AllowedValuesSource allowedValuesSource,
            JsonMapper json,
            MeterRegistry meters) {
        this.errorResponses = errorResponses;
        this.allowedValuesSource = allowedValuesSource;
        this.envelopeMessages = envelopeMessages;
        this.json = json;
        this.meters = meters;
    }

    /**
     * Writes the response of a domain error, 503 for an unavailable dependency, and 500 for any other exception, which
     * it logs.
     */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (cause(failure)) {
            case DomainException domainException -> write(domainException.error(), request, response);
            case DependencyUnavailableException unavailable -> {
                log.warn(
                        "request rejected dependency={} causes={}",
                        unavailable.dependency(),
                        causeTypes(unavailable.getCause()));
                count(unavailable.dependency().name());
                write(errorResponses.responseFor(unavailable), request, response);
            }
            default -> {
                log.error("request failed", failure);
                count("INTERNAL");
                write(errorResponses.internal(RequestAttributes.requestId(request)), request, response);
            }
        }
    }

    /** Returns the exception that the dispatcher servlet wrapped. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof ServletException && failure.getCause() instanceof RuntimeException cause
                ? cause
                : failure;
    }

    /** Returns the response to an error without writing it. */
    public ErrorResponse responseFor(DomainError error) {
        return errorResponses.responseFor(error);
    }

    public void write(DomainError error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        count(error.getClass().getSimpleName());
        write(errorResponses.responseFor(error), request, response);
    }

    /** Returns the name of the controller method; null if no controller was chosen. */
    private static @Nullable String call(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                ? handler.getMethod().getName()
                : null;
    }

    private Map<String, Object> details(ErrorResponse errorResponse, HttpServletRequest request) {
        var details = new LinkedHashMap<String, Object>();
        details.put("reason", errorResponse.code().name());
        var field = errorResponse.field();
        if (field != null) {
            details.put("field", field);
        }
        if (field != null && errorResponse.hasAllowedValues()) {
            var allowed = allowedValuesSource.allowedValues(request, field);
            if (!allowed.isEmpty()) {
                details.put("allowed", allowed);
            }
        }
        details.putAll(errorResponse.data());
        return details;
    }

    /** Returns the class names of all causes only, because messages can contain personal data. */
    private static String causeTypes(@Nullable Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .map(throwable -> throwable.getClass().getSimpleName())
                .collect(Collectors.joining(","));
    }

    private void count(String reason) {
        meters.counter("datingtoday.refusals", "reason", reason).increment();
    }

    private void write(ErrorResponse errorResponse, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var message = envelopeMessages.messageFor(
                errorResponse.code(),
                errorResponse.values(),
                errorResponse.hintKeys(call(request)),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.setAttribute(RequestAttributes.CODE, errorResponse.code().number());
        response.resetBuffer();
        response.setStatus(errorResponse.status().value());
        errorResponse.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = new Envelope<>(errorResponse.code().number(), message, details(errorResponse, request));
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
