package com.datingtoday.adapter.web.shared.filter;

import com.datingtoday.adapter.web.shared.RequestAttributes;
import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * First filter: sets the request id and the headers of every response, and writes the error response for exceptions of
 * later filters.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIdFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String LOG_KEY = "request_id";

    private final ErrorResponseWriter errorResponseWriter;

    RequestIdFilter(ErrorResponseWriter errorResponseWriter) {
        this.errorResponseWriter = errorResponseWriter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(RequestAttributes.REQUEST_ID, id);
        response.setHeader(HEADER, id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        MDC.put(LOG_KEY, id);
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            errorResponseWriter.write(failure, request, response);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }
}
