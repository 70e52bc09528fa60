package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Writes the error responses for exceptions of controllers and of Spring MVC. */
@RestControllerAdvice
record ApiExceptionHandler(ErrorResponseWriter errorResponseWriter) {

    @ExceptionHandler
    void handle(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        errorResponseWriter.write(failure, request, response);
    }

    @ExceptionHandler
    void handleUnsupportedMethod(
            HttpRequestMethodNotSupportedException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var methods = failure.getSupportedMethods();
        var error = new RequestError.MethodNotAllowed(methods == null ? Set.of() : Set.of(methods));
        errorResponseWriter.write(error, request, response);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void handleUnknownPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
        errorResponseWriter.write(new DomainException(new RequestError.UnknownPath()), request, response);
    }

    /** Also handles a {@code Content-Type} that is not a media type. */
    @ExceptionHandler({HttpMediaTypeException.class, InvalidMediaTypeException.class, InvalidMimeTypeException.class})
    void handleUnsupportedBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        errorResponseWriter.write(new DomainException(new RequestError.UnsupportedBody()), request, response);
    }
}
