package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.ApiPaths;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writes the envelope for errors that the servlet container reports outside of the filters. */
@Controller
record ServerErrorController(ErrorResponseWriter errorResponseWriter) implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            errorResponseWriter.write(
                    new IllegalStateException("the server failed with status " + status), request, response);
        } else if (status == HttpStatus.NOT_FOUND.value()) {
            errorResponseWriter.write(new RequestError.UnknownPath(), request, response);
        } else if (ApiPaths.isAmbiguous(request.getRequestURI())) {
            errorResponseWriter.write(new RequestError.MalformedTarget(), request, response);
        } else {
            errorResponseWriter.write(new RequestError.MalformedRequest(), request, response);
        }
    }
}
