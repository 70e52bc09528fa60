package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what goes wrong between the filters and the use cases. */
@RestControllerAdvice
record ApiExceptionHandler(ErrorResponseWriter answering) {

    @ExceptionHandler
    void anything(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering.write(failure, request, response);
    }

    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class
    })
    void noSuchPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering.write(new DomainException(new RequestError.UnknownPath()), request, response);
    }

    @ExceptionHandler(HttpMediaTypeException.class)
    void unsupportedBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering.write(new DomainException(new RequestError.UnsupportedBody()), request, response);
    }
}
