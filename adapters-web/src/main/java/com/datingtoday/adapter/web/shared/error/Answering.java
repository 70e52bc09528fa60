package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.RequestAttributes;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.Texts;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Refused;
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
public final class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private static final int MOST_CAUSES = 8;

    private final ErrorAnswers answers;
    private final Texts texts;
    private final JsonMapper json;
    private final MeterRegistry meters;

    Answering(ErrorAnswers answers, Texts texts, JsonMapper json, MeterRegistry meters) {
        this.answers = answers;
        this.texts = texts;
        this.json = json;
        this.meters = meters;
    }

    /** Answers any failure: a refusal by its reason, an outage by 503, all else as an internal error, which is logged. */
    public void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (cause(failure)) {
            case Refused refused -> answer(refused.error(), request, response);
            case Unavailable unavailable -> {
                log.warn("{}: {}", unavailable.getMessage(), kinds(unavailable.getCause()));
                count(unavailable.dependency().name());
                write(answers.answer(unavailable), request, response);
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
    public void answer(DomainError error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        count(error.getClass().getSimpleName());
        write(answers.answer(error), request, response);
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

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var words = texts.of(answer.code(), answer.field(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, Object> data = answer.data();
        request.setAttribute(RequestAttributes.CODE, answer.code().number());
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = new Envelope<>(answer.code().number(), words, data.isEmpty() ? null : data);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
