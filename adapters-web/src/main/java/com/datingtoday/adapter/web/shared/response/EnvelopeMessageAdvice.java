package com.datingtoday.adapter.web.shared.response;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Translates the message of success responses. */
@RestControllerAdvice
record EnvelopeMessageAdvice(EnvelopeMessages envelopeMessages) implements ResponseBodyAdvice<Envelope<?>> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return Envelope.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public @Nullable Envelope<?> beforeBodyWrite(
            @Nullable Envelope<?> body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return body != null && request instanceof ServletServerHttpRequest servlet
                ? body.withMessage(envelopeMessages.successMessage(servlet.getServletRequest()))
                : body;
    }
}
