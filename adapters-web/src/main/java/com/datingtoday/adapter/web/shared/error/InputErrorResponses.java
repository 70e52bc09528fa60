package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.InputError;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record InputErrorResponses() implements FeatureErrorResponses<InputError> {

    @Override
    public Class<InputError> errorType() {
        return InputError.class;
    }

    @Override
    public ErrorResponse responseFor(InputError error) {
        return switch (error) {
            case InputError.Missing(var field) ->
                ErrorResponse.of(ErrorCode.PARAMETER_MISSING, HttpStatus.BAD_REQUEST)
                        .withField(field)
                        .withAllowedValues();
            case InputError.Malformed(var field) ->
                ErrorResponse.of(ErrorCode.PARAMETER_MALFORMED, HttpStatus.BAD_REQUEST)
                        .withField(field)
                        .withAllowedValues();
            case InputError.Unknown(var field) ->
                ErrorResponse.of(ErrorCode.PARAMETER_UNKNOWN, HttpStatus.BAD_REQUEST)
                        .withField(field);
            case InputError.Repeated(var field) ->
                ErrorResponse.of(ErrorCode.PARAMETER_REPEATED, HttpStatus.BAD_REQUEST)
                        .withField(field);
            case InputError.Conflict(var field, var other) ->
                ErrorResponse.of(ErrorCode.PARAMETERS_CONFLICT, HttpStatus.BAD_REQUEST)
                        .withField(field)
                        .withArguments(field, other)
                        .withData(Map.of("conflicts_with", other));
        };
    }
}
