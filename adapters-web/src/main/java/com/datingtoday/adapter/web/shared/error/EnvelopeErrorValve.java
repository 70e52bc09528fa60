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

/** What Tomcat refuses before any filter sees it, such as an encoded slash, is answered in the envelope too. */
public final class EnvelopeErrorValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_SERVER_ERROR = 500;

    private final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var code = code(response.getStatus());
        var words = envelopeMessages
                .of(code, null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            var body = "{\"code\":%d,\"msg\":\"%s\"}".formatted(code.number(), words);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            // The client has left; there is nobody to tell.
        }
    }

    private static ErrorCode code(int status) {
        if (status >= FIRST_SERVER_ERROR) {
            return ErrorCode.INTERNAL;
        }
        return status == NOT_FOUND ? ErrorCode.PATH_UNKNOWN : ErrorCode.TARGET_MALFORMED;
    }
}
