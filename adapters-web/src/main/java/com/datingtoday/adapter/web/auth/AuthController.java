package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for login, session renewal and logout. */
@RestController
@RequestMapping("/api/auth")
@Tag(name = "auth", description = "Log in or register with a phone number and an SMS code, extend the session, log out")
record AuthController(SendSmsCode sendSmsCode, LogIn logIn, RefreshSession refreshSession, LogOut logOut) {

    private static final int MAX_DEVICE_LENGTH = 128;

    record SendSmsRequest(
            @Schema(
                    description =
                            "Digits with an optional leading + or 00; spaces and dashes of any kind, dots, parentheses"
                                    + " and invisible format characters are ignored. A number without country code belongs to"
                                    + " the default region. Codes are sent to supported regions only.",
                    maxLength = 64,
                    example = "+86 134 9999 0000")
            String phone) {}

    record SendSmsResponse(
            @Schema(description = "The phone number as the client sent it.")
            String phone,

            @Schema(description = "The SMS code; only in development.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String code) {}

    record LoginRequest(
            @Schema(description = "The phone number of the request to /api/auth/sendsms.")
            String phone,

            @Schema(description = "The SMS code, 4 to 8 digits.", pattern = "^[0-9]{4,8}$", example = "123456")
            String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoginResponse(
            @Schema(description = "Session token of scheme 1, 32 hex digits.")
            String token,

            @Schema(description = "Expiry of the session, yyyy-MM-dd HH:mm:ss in UTC.", example = "2026-03-08 12:00:00")
            String expireTime,

            long userId,

            @Schema(description = "The keyid of later signatures; only scheme 2.") @Nullable
            String sessionId,

            @Schema(description = "The key of later signatures; returned only once and only with scheme 2.") @Nullable
            String sessionSecret) {}

    record LogoutRequest(
            @Schema(description = "True ends all sessions of the user; default false.") @Nullable
            Boolean all) {}

    @PostMapping("/sendsms")
    @PossibleErrors({
        ErrorCode.PHONE_MALFORMED,
        ErrorCode.PHONE_REGION_UNSUPPORTED,
        ErrorCode.TOO_MANY_SMS_MESSAGES,
        ErrorCode.TOO_MANY_ATTEMPTS
    })
    @Operation(
            operationId = "sendSmsCode",
            summary = "Send an SMS code",
            description = "The code replaces an earlier one. The request is signed, without login.")
    ResponseEntity<Envelope<SendSmsResponse>> sendSmsCode(
            @RequestFields SendSmsRequest fields, HttpServletRequest request) {
        var sent = sendSmsCode.send(
                new SendSmsCode.Command(new Sensitive<>(fields.phone()), new Sensitive<>(request.getRemoteAddr())));
        var code = sent.code() == null ? null : sent.code().digits();
        return withQuota(sent.quota())
                .body(Envelope.of(new SendSmsResponse(sent.phone().value(), code)));
    }

    @PostMapping("/login")
    @PossibleErrors({
        ErrorCode.PHONE_MALFORMED,
        ErrorCode.SMS_CODE_INVALID,
        ErrorCode.ACCOUNT_SUSPENDED,
        ErrorCode.TOO_MANY_ATTEMPTS
    })
    @Operation(
            operationId = "logIn",
            summary = "Log in or register",
            description = "An unknown phone number registers a new user. The request is signed, without login. Under"
                    + " scheme 2 the response contains the keyid and key of later signatures.")
    Envelope<LoginResponse> logIn(
            @RequestFields LoginRequest fields,
            Caller caller,
            @RequestHeader(name = "User-Agent", required = false) @Parameter(hidden = true) @Nullable String device) {
        var command = new LogIn.Command(
                new Sensitive<>(fields.phone()), new Sensitive<>(fields.code()), caller, toDevice(device));
        return Envelope.of(toResponse(logIn.logIn(command)));
    }

    @PostMapping("/refresh")
    @Operation(
            operationId = "refreshSession",
            summary = "Extend the session by seven days",
            description =
                    "The response contains a new token. The old token is valid for 60 more seconds, also after further"
                            + " refreshes; until then, the call returns the current token. Refreshes in parallel return"
                            + " the same response. Under scheme 2, the call extends the session, and no request needs"
                            + " the token.")
    Envelope<LoginResponse> refreshSession(Caller.Login.Active current) {
        var refreshed = refreshSession.refresh(new RefreshSession.Command(current));
        return Envelope.of(new LoginResponse(
                refreshed.token().value(),
                TimeFormats.formatExpireTime(refreshed.expiredTime()),
                refreshed.user().value(),
                null,
                null));
    }

    @PostMapping("/logout")
    @Operation(
            operationId = "logOut",
            summary = "Log out",
            description = "Ends this session, or all sessions of the user, on all instances.")
    Envelope<Void> logOut(@RequestFields LogoutRequest fields, Caller.Login.Active current) {
        logOut.logOut(new LogOut.Command(current, Boolean.TRUE.equals(fields.all())));
        return Envelope.success();
    }

    private static LoginResponse toResponse(LogIn.Granted granted) {
        var signing = granted.signing();
        return new LoginResponse(
                granted.token().value(),
                TimeFormats.formatExpireTime(granted.expiredTime()),
                granted.user().value(),
                signing == null ? null : signing.sessionId(),
                signing == null ? null : signing.secret().value());
    }

    private static ResponseEntity.BodyBuilder withQuota(Quota quota) {
        return ResponseEntity.ok()
                .header("X-RateLimit-Limit", String.valueOf(quota.limit()))
                .header("X-RateLimit-Remaining", String.valueOf(quota.remaining()))
                .header("X-RateLimit-Reset", TimeFormats.formatInstant(quota.resetAt()));
    }

    private static String toDevice(@Nullable String device) {
        if (device == null) {
            return "";
        }
        var printable = device.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.substring(0, Math.min(MAX_DEVICE_LENGTH, printable.length()));
    }
}
