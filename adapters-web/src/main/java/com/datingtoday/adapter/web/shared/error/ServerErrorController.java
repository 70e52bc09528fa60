package com.datingtoday.adapter.web.shared.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts into the envelope what the server itself refuses, outside of every filter. */
@Controller
record ServerErrorController(ErrorResponseWriter errorResponseWriter) implements ErrorController {

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        if (status >= SERVER_ERROR) {
            errorResponseWriter.write(new IllegalStateException("status " + status), request, response);
        } else if (status == NOT_FOUND) {
            errorResponseWriter.write(new RequestError.UnknownPath(), request, response);
        } else {
            errorResponseWriter.write(new RequestError.MalformedTarget(), request, response);
        }
    }
}
