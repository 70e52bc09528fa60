package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The one place that knows how each error is answered. A new error does not compile until it stands here. */
@Component
record ErrorResponses(Clock clock) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;

    /** The dependencies of a request are tried again by a client that waits this long, in seconds. */
    private static final String SOON = "1";

    ErrorResponse responseFor(DomainError error) {
        return switch (error) {
            case InputError input -> input(input);
            case RequestError request -> request(request);
            case AuthError auth -> auth(auth);
            case MediaError media -> media(media);
            case ProfileError profile -> profile(profile);
            case SafetyError safety -> safety(safety);
            case DiscoveryError discovery -> discovery(discovery);
            case VipError vip -> vip(vip);
            case ChatError chat -> chat(chat);
            default -> throw new IllegalStateException("no answer to " + error.getClass());
        };
    }

    ErrorResponse responseFor(DependencyUnavailableException dependencyUnavailableException) {
        var code = dependencyUnavailableException.dependency() == Dependency.CAPACITY
                ? ErrorCode.OVERLOADED
                : ErrorCode.UNAVAILABLE;
        return ErrorResponse.of(code, UNAVAILABLE).header("Retry-After", SOON);
    }

    ErrorResponse internal(String requestId) {
        return ErrorResponse.withData(Map.of("request_id", requestId), ErrorCode.INTERNAL, INTERNAL);
    }

    private static ErrorResponse input(InputError error) {
        return switch (error) {
            case InputError.Missing(var field) -> ErrorResponse.withField(field, ErrorCode.PARAMETER_MISSING);
            case InputError.Malformed(var field) -> ErrorResponse.withField(field, ErrorCode.PARAMETER_MALFORMED);
            case InputError.Unknown(var field) -> ErrorResponse.withField(field, ErrorCode.PARAMETER_UNKNOWN);
            case InputError.Repeated(var field) -> ErrorResponse.withField(field, ErrorCode.PARAMETER_REPEATED);
        };
    }

    private static ErrorResponse request(RequestError error) {
        return switch (error) {
            case RequestError.UnknownPath() -> ErrorResponse.of(ErrorCode.PATH_UNKNOWN, NOT_FOUND);
            case RequestError.MalformedTarget() -> ErrorResponse.of(ErrorCode.TARGET_MALFORMED, BAD_REQUEST);
            case RequestError.MalformedBody() -> ErrorResponse.of(ErrorCode.BODY_MALFORMED, BAD_REQUEST);
            case RequestError.IncompleteBody() -> ErrorResponse.of(ErrorCode.BODY_INCOMPLETE, BAD_REQUEST);
            case RequestError.ParametersInQueryAndBody() ->
                ErrorResponse.of(ErrorCode.PARAMETERS_IN_QUERY_AND_BODY, BAD_REQUEST);
            case RequestError.BodyTooLarge(var limit) ->
                ErrorResponse.withData(Map.of("limit_bytes", limit), ErrorCode.BODY_TOO_LARGE, CONTENT_TOO_LARGE);
            case RequestError.UnsupportedBody() ->
                ErrorResponse.of(ErrorCode.BODY_TYPE_UNSUPPORTED, UNSUPPORTED_MEDIA_TYPE);
        };
    }

    private ErrorResponse auth(AuthError error) {
        return switch (error) {
            case AuthError.MalformedPhone() -> ErrorResponse.of(ErrorCode.PHONE_MALFORMED, BAD_REQUEST);
            case AuthError.WrongCode() -> ErrorResponse.of(ErrorCode.SMS_CODE_INVALID, UNAUTHORIZED);
            case AuthError.TooManyAttempts(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_ATTEMPTS);
            case AuthError.TooManySmsMessages(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_SMS_MESSAGES);
            case AuthError.AccountSuspended() -> ErrorResponse.of(ErrorCode.ACCOUNT_SUSPENDED, FORBIDDEN);
            case AuthError.NotLoggedIn() -> ErrorResponse.of(ErrorCode.NO_PERMISSION, UNAUTHORIZED);
            case AuthError.InvalidSignature() -> ErrorResponse.of(ErrorCode.SIGNATURE_INVALID, UNAUTHORIZED);
            case AuthError.TimestampOutsideWindow(var serverTime) ->
                ErrorResponse.withData(
                        Map.of("server_time", serverTime.toEpochMilli()),
                        ErrorCode.TIMESTAMP_OUTSIDE_WINDOW,
                        UNAUTHORIZED);
            case AuthError.NonceReused() -> ErrorResponse.of(ErrorCode.NONCE_REUSED, UNAUTHORIZED);
            case AuthError.SchemeNotAllowed() -> ErrorResponse.of(ErrorCode.SCHEME_NOT_ALLOWED, FORBIDDEN);
            case AuthError.SignAgain(var serverTime, var signFrom) ->
                ErrorResponse.withData(
                        Map.of("server_time", serverTime.toEpochMilli(), "sign_from", signFrom.toEpochMilli()),
                        ErrorCode.SIGN_AGAIN,
                        UNAUTHORIZED);
        };
    }

    private static ErrorResponse media(MediaError error) {
        return switch (error) {
            case MediaError.UnsupportedType(var allowed) ->
                ErrorResponse.of(ErrorCode.MEDIA_TYPE_UNSUPPORTED, UNSUPPORTED_MEDIA_TYPE)
                        .withField(String.join(", ", new TreeSet<>(allowed)));
            case MediaError.Unreadable() -> ErrorResponse.of(ErrorCode.MEDIA_UNREADABLE, UNPROCESSABLE);
            case MediaError.TooManyPixels(var limit) ->
                ErrorResponse.withData(Map.of("limit_pixels", limit), ErrorCode.MEDIA_TOO_MANY_PIXELS, UNPROCESSABLE);
            case MediaError.Animated() -> ErrorResponse.of(ErrorCode.MEDIA_ANIMATED, UNPROCESSABLE);
            case MediaError.TooLong(var limit) ->
                ErrorResponse.withData(Map.of("limit_seconds", limit), ErrorCode.MEDIA_TOO_LONG, UNPROCESSABLE);
            case MediaError.TooLarge(var limit) ->
                ErrorResponse.withData(Map.of("limit_bytes", limit), ErrorCode.MEDIA_TOO_LARGE, CONTENT_TOO_LARGE);
            case MediaError.TooManyUnattachedFiles(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.TOO_MANY_UNATTACHED_FILES, CONFLICT);
            case MediaError.UnknownMedia() -> ErrorResponse.of(ErrorCode.MEDIA_UNKNOWN, NOT_FOUND);
            case MediaError.InvalidLink() -> ErrorResponse.of(ErrorCode.MEDIA_LINK_INVALID, FORBIDDEN);
        };
    }

    private static ErrorResponse profile(ProfileError error) {
        return switch (error) {
            case ProfileError.UserNotFound() -> ErrorResponse.of(ErrorCode.USER_NOT_FOUND, NOT_FOUND);
            case ProfileError.UnacceptableNickname(var reason) -> ErrorResponse.of(nickname(reason), BAD_REQUEST);
            case ProfileError.UnacceptableText(var field) ->
                ErrorResponse.of(ErrorCode.TEXT_REJECTED, UNPROCESSABLE).withField(field);
            case ProfileError.TooYoung(var years) ->
                ErrorResponse.withData(Map.of("least_years", years), ErrorCode.TOO_YOUNG, UNPROCESSABLE);
            case ProfileError.BirthdayLocked() -> ErrorResponse.of(ErrorCode.BIRTHDAY_LOCKED, CONFLICT);
            case ProfileError.AlbumFull(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.ALBUM_FULL, CONFLICT);
            case ProfileError.UnknownPhoto() -> ErrorResponse.of(ErrorCode.PHOTO_UNKNOWN, NOT_FOUND);
            case ProfileError.IncompletePhotoOrder() ->
                ErrorResponse.of(ErrorCode.PHOTO_ORDER_INCOMPLETE, UNPROCESSABLE);
            case ProfileError.UnknownLabel(var id) ->
                ErrorResponse.withData(Map.of("label", id), ErrorCode.LABEL_UNKNOWN, UNPROCESSABLE);
            case ProfileError.DuplicateLabel(var id) ->
                ErrorResponse.withData(Map.of("label", id), ErrorCode.LABEL_DUPLICATE, UNPROCESSABLE);
            case ProfileError.TooManyLabels(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.TOO_MANY_LABELS, UNPROCESSABLE);
            case ProfileError.CannotTargetSelf() -> ErrorResponse.of(ErrorCode.CANNOT_TARGET_SELF, UNPROCESSABLE);
        };
    }

    private static ErrorCode nickname(ProfileError.UnacceptableNickname.Reason reason) {
        return switch (reason) {
            case LENGTH -> ErrorCode.NICKNAME_LENGTH;
            case FORBIDDEN_CHARACTERS -> ErrorCode.NICKNAME_CHARACTERS;
            case PHONE -> ErrorCode.NICKNAME_PHONE;
            case LINK -> ErrorCode.NICKNAME_LINK;
            case WORDS -> ErrorCode.NICKNAME_WORDS;
        };
    }

    private ErrorResponse safety(SafetyError error) {
        return switch (error) {
            case SafetyError.CannotTargetSelf() -> ErrorResponse.of(ErrorCode.CANNOT_TARGET_SELF, UNPROCESSABLE);
            case SafetyError.UnknownReport() -> ErrorResponse.of(ErrorCode.REPORT_UNKNOWN, NOT_FOUND);
            case SafetyError.UnknownMessage() -> ErrorResponse.of(ErrorCode.MESSAGE_UNKNOWN, NOT_FOUND);
            case SafetyError.TooManyReports(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_REPORTS);
            case SafetyError.TooManyBlocks(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.TOO_MANY_BLOCKS, CONFLICT);
        };
    }

    private static ErrorResponse discovery(DiscoveryError error) {
        return switch (error) {
            case DiscoveryError.InvalidLocation(var field) ->
                ErrorResponse.withField(field, ErrorCode.LOCATION_INVALID);
            case DiscoveryError.UnknownCity() -> ErrorResponse.of(ErrorCode.CITY_UNKNOWN, UNPROCESSABLE);
            case DiscoveryError.LocationRequired() -> ErrorResponse.of(ErrorCode.LOCATION_REQUIRED, CONFLICT);
            case DiscoveryError.ListExpired() -> ErrorResponse.of(ErrorCode.LIST_EXPIRED, CONFLICT);
            case DiscoveryError.OutOfRange(var field, var least, var most) ->
                ErrorResponse.withData(
                                Map.of("field", field, "least", least, "most", most),
                                ErrorCode.OUT_OF_RANGE,
                                BAD_REQUEST)
                        .withField(field);
            case DiscoveryError.TooManyLabels(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.TOO_MANY_LABELS, UNPROCESSABLE);
        };
    }

    private ErrorResponse vip(VipError error) {
        return switch (error) {
            case VipError.VipRequired(var privilege) -> {
                var name = privilege.name().toLowerCase(Locale.ROOT);
                yield ErrorResponse.withData(Map.of("privilege", name), ErrorCode.VIP_REQUIRED, FORBIDDEN)
                        .withField(name);
            }
            case VipError.UnknownProduct() -> ErrorResponse.of(ErrorCode.PRODUCT_UNKNOWN, NOT_FOUND);
            case VipError.UnknownOrder() -> ErrorResponse.of(ErrorCode.ORDER_UNKNOWN, NOT_FOUND);
            case VipError.OrderClosed(var pay) ->
                ErrorResponse.withData(Map.of("pay", pay), ErrorCode.ORDER_CLOSED, CONFLICT);
            case VipError.IdempotencyKeyReused() -> ErrorResponse.of(ErrorCode.IDEMPOTENCY_KEY_REUSED, CONFLICT);
            case VipError.TooManyOrders(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_ORDERS);
            case VipError.ChannelNotOffered() -> ErrorResponse.of(ErrorCode.CHANNEL_NOT_OFFERED, UNPROCESSABLE);
            case VipError.PaymentUnverified() -> ErrorResponse.of(ErrorCode.PAYMENT_UNVERIFIED, UNPROCESSABLE);
            case VipError.PaymentMismatch(var what) ->
                ErrorResponse.withData(Map.of("what", what), ErrorCode.PAYMENT_MISMATCH, UNPROCESSABLE);
        };
    }

    private ErrorResponse chat(ChatError error) {
        return switch (error) {
            case ChatError.ReceiverBlocked() -> ErrorResponse.of(ErrorCode.RECEIVER_BLOCKED, FORBIDDEN);
            case ChatError.SenderNotPermitted(var admitted) ->
                ErrorResponse.withData(
                        Map.of("message_authority", admitted.code()), ErrorCode.SENDER_NOT_PERMITTED, FORBIDDEN);
            case ChatError.TooManyConversations(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_CONVERSATIONS);
            case ChatError.TooManyDuplicateTexts(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_DUPLICATE_TEXTS);
            case ChatError.ClientMsgIdReused() -> ErrorResponse.of(ErrorCode.CLIENT_MSG_ID_REUSED, CONFLICT);
            case ChatError.ContentRejected() -> ErrorResponse.of(ErrorCode.MESSAGE_REJECTED, UNPROCESSABLE);
            case ChatError.UnknownMessage() -> ErrorResponse.of(ErrorCode.MESSAGE_UNKNOWN, NOT_FOUND);
            case ChatError.TooLateToRecall(var limit) ->
                ErrorResponse.withData(Map.of("limit_seconds", limit), ErrorCode.RECALL_TOO_LATE, CONFLICT);
            case ChatError.UnknownContact() -> ErrorResponse.of(ErrorCode.CONTACT_UNKNOWN, NOT_FOUND);
            case ChatError.UnknownSequence(var field, var lastSeq) ->
                ErrorResponse.withData(
                                Map.of("field", field, "last_seq", lastSeq), ErrorCode.SEQUENCE_UNKNOWN, UNPROCESSABLE)
                        .withField(field);
            case ChatError.TooManyDevices(var limit) ->
                ErrorResponse.withData(Map.of("limit", limit), ErrorCode.TOO_MANY_DEVICES, CONFLICT);
        };
    }

    private ErrorResponse tooMany(Quota quota, ErrorCode code) {
        Map<String, Object> data = Map.of(
                "limit",
                quota.limit(),
                "remaining",
                quota.remaining(),
                "reset_at",
                TimeFormats.formatInstant(quota.resetAt()));
        return ErrorResponse.withData(data, code, TOO_MANY_REQUESTS)
                .header("Retry-After", secondsUntil(quota.resetAt()));
    }

    private String secondsUntil(Instant moment) {
        var seconds = Duration.between(clock.instant(), moment).plusMillis(999).toSeconds();
        return String.valueOf(Math.max(1, seconds));
    }
}
