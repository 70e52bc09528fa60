package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.ErrorCode;
import java.util.Map;
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
            case RequestError.MalformedTarget() -> ErrorResponse.of(ErrorCode.TARGET_MALFORMED, HttpStatus.BAD_REQUEST);
            case RequestError.MalformedBody() -> ErrorResponse.of(ErrorCode.BODY_MALFORMED, HttpStatus.BAD_REQUEST);
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
