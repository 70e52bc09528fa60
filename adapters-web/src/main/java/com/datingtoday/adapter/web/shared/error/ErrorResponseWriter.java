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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a client what went wrong, wherever in the request that was noticed, and counts why. */
@Component
public final class ErrorResponseWriter {

    private static final Logger log = LoggerFactory.getLogger(ErrorResponseWriter.class);

    private static final int MOST_CAUSES = 8;

    private final ErrorResponses answers;
    private final EnvelopeMessages envelopeMessages;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ErrorResponseWriter(
            ErrorResponses answers, EnvelopeMessages envelopeMessages, JsonMapper json, MeterRegistry meters) {
        this.answers = answers;
        this.envelopeMessages = envelopeMessages;
        this.json = json;
        this.meters = meters;
    }

    /** Answers any failure: a refusal by its reason, an outage by 503, all else as an internal error, which is logged. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (cause(failure)) {
            case DomainException domainException -> write(domainException.error(), request, response);
            case DependencyUnavailableException dependencyUnavailableException -> {
                log.warn(
                        "{}: {}",
                        dependencyUnavailableException.getMessage(),
                        kinds(dependencyUnavailableException.getCause()));
                count(dependencyUnavailableException.dependency().name());
                write(answers.responseFor(dependencyUnavailableException), request, response);
            }
            default -> {
                log.error("request failed", failure);
                count("INTERNAL");
                write(answers.internal(RequestAttributes.requestId(request)), request, response);
            }
        }
    }

    /** What was thrown where no controller was asked comes wrapped. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof ServletException && failure.getCause() instanceof RuntimeException cause
                ? cause
                : failure;
    }

    /** Answers a refusal. */
    public void write(DomainError error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        count(error.getClass().getSimpleName());
        write(answers.responseFor(error), request, response);
    }

    /** The kinds of the causes alone: their messages may hold what a log must not. */
    private static String kinds(@Nullable Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(kind -> kind.getClass().getSimpleName())
                .collect(Collectors.joining(" because of "));
    }

    private void count(String reason) {
        meters.counter("datingtoday.refusals", "reason", reason).increment();
    }

    private void write(ErrorResponse errorResponse, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var words = envelopeMessages.of(
                errorResponse.code(), errorResponse.field(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, Object> data = errorResponse.data();
        request.setAttribute(RequestAttributes.CODE, errorResponse.code().number());
        response.resetBuffer();
        response.setStatus(errorResponse.status().value());
        errorResponse.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = new Envelope<>(errorResponse.code().number(), words, data.isEmpty() ? null : data);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
