package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.application.shared.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Writes the envelope for requests that Tomcat rejects before the filters, such as an encoded slash in the path. */
public final class EnvelopeErrorValve extends ErrorReportValve {

    private final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var code = code(response.getStatus());
        var message = envelopeMessages
                .messageFor(code, null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            var body = "{\"code\":%d,\"msg\":\"%s\"}".formatted(code.number(), message);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException disconnected) {
            // The client closed the connection.
        }
    }

    private static ErrorCode code(int status) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return ErrorCode.INTERNAL;
        }
        return status == HttpStatus.NOT_FOUND.value() ? ErrorCode.PATH_UNKNOWN : ErrorCode.TARGET_MALFORMED;
    }
}
