package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.ApiPaths;
import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.application.shared.ErrorCode;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Writes the envelope for requests that Tomcat rejects before the filters, such as an encoded slash in the path, and
 * rejects header fields that are too large. A status that api.md does not have becomes 400.
 */
public final class EnvelopeErrorValve extends ErrorReportValve {

    /** Maximum bytes of all names and values of header fields. Tomcat itself rejects requests with more than 24 KiB before the body. */
    private static final long MAX_HEADER_BYTES = 16 * 1024;

    private record Rejection(ErrorCode code, HttpStatus status) {}

    private final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (headerBytes(request) > MAX_HEADER_BYTES) {
            response.setStatus(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
            response.setError();
            report(request, response, null);
        } else {
            super.invoke(request, response);
        }
    }

    private static long headerBytes(Request request) {
        var headers = request.getCoyoteRequest().getMimeHeaders();
        var bytes = 0L;
        for (int index = 0; index < headers.size(); index++) {
            bytes +=
                    headers.getName(index).getLength() + headers.getValue(index).getLength();
        }
        return bytes;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var rejection = rejection(request, response.getStatus());
        var code = rejection.code();
        var message = envelopeMessages
                .messageFor(
                        code,
                        Map.of("limit_bytes", MAX_HEADER_BYTES),
                        List.of(),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        response.setStatus(rejection.status().value());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            var body = "{\"code\":%d,\"msg\":\"%s\",\"data\":{\"reason\":\"%s\"}}"
                    .formatted(code.number(), message, code.name());
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException disconnected) {
            // The client closed the connection.
        }
    }

    private static Rejection rejection(Request request, int status) {
        return switch (status) {
            case 404 -> new Rejection(ErrorCode.PATH_UNKNOWN, HttpStatus.NOT_FOUND);
            case 405 -> new Rejection(ErrorCode.METHOD_NOT_ALLOWED, HttpStatus.METHOD_NOT_ALLOWED);
            case 413 -> new Rejection(ErrorCode.BODY_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE);
            case 431 -> new Rejection(ErrorCode.HEADERS_TOO_LARGE, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
            // Unknown transfer codings, methods and HTTP versions are faults of the client.
            case 501, 505 -> malformed(request);
            default ->
                status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? new Rejection(ErrorCode.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR)
                        : malformed(request);
        };
    }

    private static Rejection malformed(Request request) {
        var path = request.getRequestURI();
        var ambiguous = path != null && ApiPaths.isAmbiguous(path);
        return new Rejection(
                ambiguous ? ErrorCode.TARGET_MALFORMED : ErrorCode.REQUEST_MALFORMED, HttpStatus.BAD_REQUEST);
    }
}
