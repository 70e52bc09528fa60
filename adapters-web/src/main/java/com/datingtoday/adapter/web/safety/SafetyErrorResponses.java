package com.datingtoday.adapter.web.safety;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.safety.SafetyError;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record SafetyErrorResponses(Clock clock) implements FeatureErrorResponses<SafetyError> {

    @Override
    public Class<SafetyError> errorType() {
        return SafetyError.class;
    }

    @Override
    public ErrorResponse responseFor(SafetyError error) {
        return switch (error) {
            case SafetyError.CannotTargetSelf() ->
                ErrorResponse.of(ErrorCode.CANNOT_TARGET_SELF, HttpStatus.UNPROCESSABLE_CONTENT);
            case SafetyError.UnknownReport() -> ErrorResponse.of(ErrorCode.REPORT_UNKNOWN, HttpStatus.NOT_FOUND);
            case SafetyError.UnknownMessage() -> ErrorResponse.of(ErrorCode.MESSAGE_UNKNOWN, HttpStatus.NOT_FOUND);
            case SafetyError.TooManyReports(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_REPORTS, clock.instant());
            case SafetyError.TooManyBlocks(var limit) ->
                ErrorResponse.of(ErrorCode.TOO_MANY_BLOCKS, HttpStatus.CONFLICT).withData(Map.of("limit", limit));
        };
    }
}
