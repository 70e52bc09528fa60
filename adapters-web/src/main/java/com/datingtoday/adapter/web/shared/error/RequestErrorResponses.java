package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record RequestErrorResponses() implements FeatureErrorResponses<RequestError> {

    @Override
    public Class<RequestError> errorType() {
        return RequestError.class;
    }

    @Override
    public ErrorResponse responseFor(RequestError error) {
        return switch (error) {
            case RequestError.UnknownPath() -> ErrorResponse.of(ErrorCode.PATH_UNKNOWN, HttpStatus.NOT_FOUND);
            case RequestError.MethodNotAllowed(var allowed) -> {
                var methods = List.copyOf(new TreeSet<>(allowed));
                yield ErrorResponse.of(ErrorCode.METHOD_NOT_ALLOWED, HttpStatus.METHOD_NOT_ALLOWED)
                        .withData(Map.of("allowed", methods))
                        .withHeader(HttpHeaders.ALLOW, String.join(", ", methods));
            }
            case RequestError.Unsigned() -> ErrorResponse.of(ErrorCode.REQUEST_UNSIGNED, HttpStatus.UNAUTHORIZED);
            case RequestError.MalformedRequest() ->
                ErrorResponse.of(ErrorCode.REQUEST_MALFORMED, HttpStatus.BAD_REQUEST);
            case RequestError.HeadersTooLarge() ->
                ErrorResponse.of(ErrorCode.HEADERS_TOO_LARGE, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
            case RequestError.MalformedTarget() -> ErrorResponse.of(ErrorCode.TARGET_MALFORMED, HttpStatus.BAD_REQUEST);
            case RequestError.MalformedBody() -> ErrorResponse.of(ErrorCode.BODY_MALFORMED, HttpStatus.BAD_REQUEST);
            case RequestError.MalformedMultipart() ->
                ErrorResponse.of(ErrorCode.MULTIPART_MALFORMED, HttpStatus.BAD_REQUEST);
            case RequestError.UnsupportedCompression() ->
                ErrorResponse.of(ErrorCode.BODY_ENCODING_UNSUPPORTED, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            case RequestError.IncompleteBody() -> ErrorResponse.of(ErrorCode.BODY_INCOMPLETE, HttpStatus.BAD_REQUEST);
            case RequestError.ParametersInQueryAndBody() ->
                ErrorResponse.of(ErrorCode.PARAMETERS_IN_QUERY_AND_BODY, HttpStatus.BAD_REQUEST);
            case RequestError.BodyTooLarge(var limit) ->
                ErrorResponse.of(ErrorCode.BODY_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE)
                        .withData(Map.of("limit_bytes", limit));
            case RequestError.UnsupportedBody() ->
                ErrorResponse.of(ErrorCode.BODY_TYPE_UNSUPPORTED, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        };
    }
}
