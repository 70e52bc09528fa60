package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.auth.AuthError;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record AuthErrorResponses(Clock clock) implements FeatureErrorResponses<AuthError> {

    @Override
    public Class<AuthError> errorType() {
        return AuthError.class;
    }

    @Override
    public ErrorResponse responseFor(AuthError error) {
        return switch (error) {
            case AuthError.UnsupportedPhoneRegion() ->
                ErrorResponse.of(ErrorCode.PHONE_REGION_UNSUPPORTED, HttpStatus.BAD_REQUEST)
                        .withField("phone");
            case AuthError.MalformedPhone() ->
                ErrorResponse.of(ErrorCode.PHONE_MALFORMED, HttpStatus.BAD_REQUEST)
                        .withField("phone")
                        .withAllowedValues();
            case AuthError.WrongCode() ->
                ErrorResponse.of(ErrorCode.SMS_CODE_INVALID, HttpStatus.UNAUTHORIZED)
                        .withField("code");
            case AuthError.TooManyAttempts(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_ATTEMPTS, clock.instant());
            case AuthError.TooManySmsMessages(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_SMS_MESSAGES, clock.instant());
            case AuthError.AccountSuspended() -> ErrorResponse.of(ErrorCode.ACCOUNT_SUSPENDED, HttpStatus.FORBIDDEN);
            case AuthError.NotLoggedIn() -> ErrorResponse.of(ErrorCode.LOGIN_REQUIRED, HttpStatus.UNAUTHORIZED);
            case AuthError.InvalidSignature() -> ErrorResponse.of(ErrorCode.SIGNATURE_INVALID, HttpStatus.UNAUTHORIZED);
            case AuthError.TimestampOutsideWindow(var serverTime) ->
                ErrorResponse.of(ErrorCode.TIMESTAMP_OUTSIDE_WINDOW, HttpStatus.UNAUTHORIZED)
                        .withData(Map.of("server_time", serverTime.toEpochMilli()));
            case AuthError.NonceReused() -> ErrorResponse.of(ErrorCode.NONCE_REUSED, HttpStatus.UNAUTHORIZED);
            case AuthError.SchemeNotAllowed() -> ErrorResponse.of(ErrorCode.SCHEME_NOT_ALLOWED, HttpStatus.FORBIDDEN);
            case AuthError.SignAgain(var serverTime, var signFrom) ->
                ErrorResponse.of(ErrorCode.SIGN_AGAIN, HttpStatus.UNAUTHORIZED)
                        .withData(
                                Map.of("server_time", serverTime.toEpochMilli(), "sign_from", signFrom.toEpochMilli()));
        };
    }
}
