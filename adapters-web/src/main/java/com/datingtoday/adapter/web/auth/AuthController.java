package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
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

/** Logging in and out. */
@RestController
@RequestMapping("/api/auth")
@Tag(name = "auth", description = "Log in or register with a phone number and an SMS code; stay logged in; log out")
record AuthController(SendSmsCode sendSmsCode, LogIn logIn, RefreshSession refreshSession, LogOut logOut) {

    private static final int LONGEST_DEVICE = 128;

    /** Where to send a code. */
    record SendSmsRequest(
            @Schema(
                    description = "optional + or 00, digits, spaces, - . (); a national number is read in the"
                            + " default region",
                    example = "+86 134 9999 0000")
            String phone) {}

    /** A code on its way. */
    record SendSmsResponse(
            @Schema(description = "exactly as it was sent") String phone,

            @Schema(description = "the code; development only") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String code) {}

    /** A phone and the code it received. */
    record LoginRequest(
            @Schema(description = "as for sendsms") String phone,

            @Schema(description = "4 to 8 digits", example = "123456")
            String code) {}

    /** A login. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoginResponse(
            @Schema(description = "32 hex digits; the login state under scheme 1")
            String token,

            @Schema(description = "yyyy-MM-dd HH:mm:ss, UTC", example = "2026-03-08 12:00:00")
            String expireTime,

            long userId,

            @Schema(description = "keyid from now on; scheme 2 only") @Nullable
            String sessionId,

            @Schema(description = "key from now on, given once; scheme 2 only") @Nullable
            String sessionSecret) {}

    /** Which logins to end. */
    record LogoutRequest(
            @Schema(description = "true ends every login of the user; false if absent") @Nullable
            Boolean all) {}

    @PostMapping("/sendsms")
    @Operation(summary = "Send a code to a phone", description = "Replaces the code sent before. Signed, no login.")
    ResponseEntity<Envelope<SendSmsResponse>> sendSms(
            @RequestFields SendSmsRequest fields, HttpServletRequest request) {
        var sent = sendSmsCode.send(new SendSmsCode.Command(fields.phone(), request.getRemoteAddr()));
        var code = sent.code() == null ? null : sent.code().digits();
        return withQuota(sent.quota()).body(Envelope.of(new SendSmsResponse(sent.phone(), code)));
    }

    @PostMapping("/login")
    @Operation(
            summary = "Log in or register",
            description = "A new number is registered by it. Signed, no login. Under scheme 2 the answer also has what"
                    + " later requests are signed with.")
    Envelope<LoginResponse> logIn(
            @RequestFields LoginRequest fields,
            Caller caller,
            @RequestHeader(name = "User-Agent", required = false) @Parameter(hidden = true) @Nullable String device) {
        var command = new LogIn.Command(fields.phone(), fields.code(), caller, shorten(device));
        return switch (logIn.logIn(command)) {
            case LogIn.Result.Denied(var error) -> throw new DomainException(error);
            case LogIn.Result.Granted granted -> Envelope.of(data(granted));
        };
    }

    @PostMapping("/refresh")
    @Operation(
            summary = "Stay logged in for seven days more",
            description = "Gives a new token; the old one stays good for 60 seconds. Repeating it gives the same one.")
    Envelope<LoginResponse> refresh(Caller.Login.Active current) {
        var refreshed = refreshSession.refresh(new RefreshSession.Command(current));
        return Envelope.of(new LoginResponse(
                refreshed.token(),
                TimeFormats.formatExpireTime(refreshed.expiredTime()),
                refreshed.user().value(),
                null,
                null));
    }

    @PostMapping("/logout")
    @Operation(summary = "Log out", description = "Ends this login, or every login of the user, on every instance.")
    Envelope<Void> logOut(@RequestFields LogoutRequest fields, Caller.Login.Active current) {
        logOut.logOut(new LogOut.Command(current, Boolean.TRUE.equals(fields.all())));
        return Envelope.done();
    }

    private static LoginResponse data(LogIn.Result.Granted granted) {
        var signing = granted.signing();
        return new LoginResponse(
                granted.token(),
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

    private static String shorten(@Nullable String device) {
        if (device == null) {
            return "";
        }
        var printable = device.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.substring(0, Math.min(LONGEST_DEVICE, printable.length()));
    }
}
