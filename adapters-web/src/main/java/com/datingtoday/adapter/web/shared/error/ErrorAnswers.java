package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.response.WireTime;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.Unavailable.Dependency;
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
record ErrorAnswers(Clock clock) {

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

    Answer answer(DomainError error) {
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

    Answer answer(Unavailable unavailable) {
        var code = unavailable.dependency() == Dependency.CAPACITY ? ErrorCode.OVERLOADED : ErrorCode.UNAVAILABLE;
        return Answer.of(code, UNAVAILABLE).header("Retry-After", SOON);
    }

    Answer internal(String requestId) {
        return Answer.with(Map.of("request_id", requestId), ErrorCode.INTERNAL, INTERNAL);
    }

    private static Answer input(InputError error) {
        return switch (error) {
            case InputError.Missing(var field) -> Answer.about(field, ErrorCode.PARAMETER_MISSING);
            case InputError.Malformed(var field) -> Answer.about(field, ErrorCode.PARAMETER_MALFORMED);
            case InputError.Unknown(var field) -> Answer.about(field, ErrorCode.PARAMETER_UNKNOWN);
            case InputError.Repeated(var field) -> Answer.about(field, ErrorCode.PARAMETER_REPEATED);
        };
    }

    private static Answer request(RequestError error) {
        return switch (error) {
            case RequestError.NoSuchPath() -> Answer.of(ErrorCode.NO_SUCH_PATH, NOT_FOUND);
            case RequestError.MalformedTarget() -> Answer.of(ErrorCode.TARGET_MALFORMED, BAD_REQUEST);
            case RequestError.MalformedBody() -> Answer.of(ErrorCode.BODY_MALFORMED, BAD_REQUEST);
            case RequestError.IncompleteBody() -> Answer.of(ErrorCode.BODY_INCOMPLETE, BAD_REQUEST);
            case RequestError.TwoPlaces() -> Answer.of(ErrorCode.PARAMETER_PLACES, BAD_REQUEST);
            case RequestError.BodyTooLarge(var limit) ->
                Answer.with(Map.of("limit_bytes", limit), ErrorCode.BODY_TOO_LARGE, CONTENT_TOO_LARGE);
            case RequestError.UnsupportedBody() -> Answer.of(ErrorCode.BODY_TYPE_UNSUPPORTED, UNSUPPORTED_MEDIA_TYPE);
        };
    }

    private Answer auth(AuthError error) {
        return switch (error) {
            case AuthError.MalformedPhone() -> Answer.of(ErrorCode.PHONE_MALFORMED, BAD_REQUEST);
            case AuthError.WrongCode() -> Answer.of(ErrorCode.SMS_CODE_WRONG, UNAUTHORIZED);
            case AuthError.TooManyTries(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_TRIES);
            case AuthError.TooManyMessages(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_MESSAGES);
            case AuthError.AccountSuspended() -> Answer.of(ErrorCode.ACCOUNT_SUSPENDED, FORBIDDEN);
            case AuthError.NotLoggedIn() -> Answer.of(ErrorCode.NO_PERMISSION, UNAUTHORIZED);
            case AuthError.BadSignature() -> Answer.of(ErrorCode.SIGNATURE_WRONG, UNAUTHORIZED);
            case AuthError.OutOfTime(var serverTime) ->
                Answer.with(
                        Map.of("server_time", serverTime.toEpochMilli()), ErrorCode.TIME_OUT_OF_WINDOW, UNAUTHORIZED);
            case AuthError.NonceUsed() -> Answer.of(ErrorCode.NONCE_USED, UNAUTHORIZED);
            case AuthError.SchemeNotAllowed() -> Answer.of(ErrorCode.SCHEME_NOT_ALLOWED, FORBIDDEN);
            case AuthError.SignAgain(var serverTime, var signFrom) ->
                Answer.with(
                        Map.of("server_time", serverTime.toEpochMilli(), "sign_from", signFrom.toEpochMilli()),
                        ErrorCode.SIGN_AGAIN,
                        UNAUTHORIZED);
        };
    }

    private static Answer media(MediaError error) {
        return switch (error) {
            case MediaError.UnsupportedType(var allowed) ->
                Answer.of(ErrorCode.MEDIA_TYPE, UNSUPPORTED_MEDIA_TYPE)
                        .about(String.join(", ", new TreeSet<>(allowed)));
            case MediaError.Unreadable() -> Answer.of(ErrorCode.MEDIA_UNREADABLE, UNPROCESSABLE);
            case MediaError.TooManyPixels(var limit) ->
                Answer.with(Map.of("limit_pixels", limit), ErrorCode.MEDIA_PIXELS, UNPROCESSABLE);
            case MediaError.Animated() -> Answer.of(ErrorCode.MEDIA_ANIMATED, UNPROCESSABLE);
            case MediaError.TooLong(var limit) ->
                Answer.with(Map.of("limit_seconds", limit), ErrorCode.MEDIA_LONG, UNPROCESSABLE);
            case MediaError.TooLarge(var limit) ->
                Answer.with(Map.of("limit_bytes", limit), ErrorCode.MEDIA_LARGE, CONTENT_TOO_LARGE);
            case MediaError.TooManyUploads(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.MEDIA_UNUSED, CONFLICT);
            case MediaError.UnknownMedia() -> Answer.of(ErrorCode.MEDIA_UNKNOWN, NOT_FOUND);
            case MediaError.BadLink() -> Answer.of(ErrorCode.MEDIA_LINK, FORBIDDEN);
        };
    }

    private static Answer profile(ProfileError error) {
        return switch (error) {
            case ProfileError.UserNotFound() -> Answer.of(ErrorCode.USER_UNKNOWN, NOT_FOUND);
            case ProfileError.UnacceptableNickname(var reason) -> Answer.of(nickname(reason), BAD_REQUEST);
            case ProfileError.UnacceptableText(var field) ->
                Answer.of(ErrorCode.TEXT_REFUSED, UNPROCESSABLE).about(field);
            case ProfileError.TooYoung(var years) ->
                Answer.with(Map.of("least_years", years), ErrorCode.TOO_YOUNG, UNPROCESSABLE);
            case ProfileError.BirthdayFixed() -> Answer.of(ErrorCode.BIRTHDAY_FIXED, CONFLICT);
            case ProfileError.AlbumFull(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.ALBUM_FULL, CONFLICT);
            case ProfileError.UnknownPhoto() -> Answer.of(ErrorCode.PHOTO_UNKNOWN, NOT_FOUND);
            case ProfileError.IncompleteOrder() -> Answer.of(ErrorCode.ALBUM_ORDER, UNPROCESSABLE);
            case ProfileError.UnknownLabel(var id) ->
                Answer.with(Map.of("label", id), ErrorCode.LABEL_UNKNOWN, UNPROCESSABLE);
            case ProfileError.RepeatedLabel(var id) ->
                Answer.with(Map.of("label", id), ErrorCode.LABEL_REPEATED, UNPROCESSABLE);
            case ProfileError.TooManyLabels(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.LABELS_TOO_MANY, UNPROCESSABLE);
            case ProfileError.NotToOneself() -> Answer.of(ErrorCode.NOT_TO_ONESELF, UNPROCESSABLE);
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

    private Answer safety(SafetyError error) {
        return switch (error) {
            case SafetyError.NotToOneself() -> Answer.of(ErrorCode.NOT_TO_ONESELF, UNPROCESSABLE);
            case SafetyError.UnknownReport() -> Answer.of(ErrorCode.REPORT_UNKNOWN, NOT_FOUND);
            case SafetyError.UnknownMessage() -> Answer.of(ErrorCode.MESSAGE_UNKNOWN, NOT_FOUND);
            case SafetyError.TooManyReports(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_REPORTS);
            case SafetyError.TooManyBlocks(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.BLOCKS_TOO_MANY, CONFLICT);
        };
    }

    private static Answer discovery(DiscoveryError error) {
        return switch (error) {
            case DiscoveryError.BadLocation(var field) -> Answer.about(field, ErrorCode.LOCATION_WRONG);
            case DiscoveryError.UnknownCity() -> Answer.of(ErrorCode.CITY_UNKNOWN, UNPROCESSABLE);
            case DiscoveryError.NoLocation() -> Answer.of(ErrorCode.LOCATION_NONE, CONFLICT);
            case DiscoveryError.ListExpired() -> Answer.of(ErrorCode.LIST_EXPIRED, CONFLICT);
            case DiscoveryError.OutOfRange(var field, var least, var most) ->
                Answer.with(Map.of("field", field, "least", least, "most", most), ErrorCode.OUT_OF_RANGE, BAD_REQUEST)
                        .about(field);
            case DiscoveryError.TooManyLabels(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.LABELS_TOO_MANY, UNPROCESSABLE);
        };
    }

    private Answer vip(VipError error) {
        return switch (error) {
            case VipError.NeedsVip(var privilege) -> {
                var name = privilege.name().toLowerCase(Locale.ROOT);
                yield Answer.with(Map.of("privilege", name), ErrorCode.VIP_NEEDED, FORBIDDEN)
                        .about(name);
            }
            case VipError.ProductUnknown() -> Answer.of(ErrorCode.PRODUCT_UNKNOWN, NOT_FOUND);
            case VipError.OrderUnknown() -> Answer.of(ErrorCode.ORDER_UNKNOWN, NOT_FOUND);
            case VipError.OrderClosed(var pay) -> Answer.with(Map.of("pay", pay), ErrorCode.ORDER_CLOSED, CONFLICT);
            case VipError.IdempotencyKeyReused() -> Answer.of(ErrorCode.IDEMPOTENCY_KEY_REUSED, CONFLICT);
            case VipError.TooManyOrders(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_ORDERS);
            case VipError.ChannelNotOffered() -> Answer.of(ErrorCode.CHANNEL_NOT_OFFERED, UNPROCESSABLE);
            case VipError.PaymentUnverified() -> Answer.of(ErrorCode.PAYMENT_UNVERIFIED, UNPROCESSABLE);
            case VipError.PaymentMismatch(var what) ->
                Answer.with(Map.of("what", what), ErrorCode.PAYMENT_MISMATCH, UNPROCESSABLE);
        };
    }

    private Answer chat(ChatError error) {
        return switch (error) {
            case ChatError.YouBlock() -> Answer.of(ErrorCode.YOU_BLOCK, FORBIDDEN);
            case ChatError.NotAdmitted(var admitted) ->
                Answer.with(Map.of("message_authority", admitted.code()), ErrorCode.WRITING_NOT_ADMITTED, FORBIDDEN);
            case ChatError.TooManyConversations(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_CONVERSATIONS);
            case ChatError.TooManyAlike(var quota) -> tooMany(quota, ErrorCode.TOO_MANY_ALIKE);
            case ChatError.ClientMsgIdReused() -> Answer.of(ErrorCode.CLIENT_MSG_ID_REUSED, CONFLICT);
            case ChatError.NotAllowed() -> Answer.of(ErrorCode.MESSAGE_REFUSED, UNPROCESSABLE);
            case ChatError.UnknownMessage() -> Answer.of(ErrorCode.MESSAGE_UNKNOWN, NOT_FOUND);
            case ChatError.TooLateToRecall(var limit) ->
                Answer.with(Map.of("limit_seconds", limit), ErrorCode.RECALL_LATE, CONFLICT);
            case ChatError.UnknownContact() -> Answer.of(ErrorCode.CONTACT_UNKNOWN, NOT_FOUND);
            case ChatError.NoSuchSequence(var field, var lastSeq) ->
                Answer.with(Map.of("field", field, "last_seq", lastSeq), ErrorCode.SEQUENCE_UNKNOWN, UNPROCESSABLE)
                        .about(field);
            case ChatError.TooManyDevices(var limit) ->
                Answer.with(Map.of("limit", limit), ErrorCode.DEVICES_TOO_MANY, CONFLICT);
        };
    }

    private Answer tooMany(Quota quota, ErrorCode code) {
        Map<String, Object> data = Map.of(
                "limit", quota.limit(), "remaining", quota.remaining(), "reset_at", WireTime.write(quota.resetAt()));
        return Answer.with(data, code, TOO_MANY_REQUESTS).header("Retry-After", secondsUntil(quota.resetAt()));
    }

    private String secondsUntil(Instant moment) {
        var seconds = Duration.between(clock.instant(), moment).plusMillis(999).toSeconds();
        return String.valueOf(Math.max(1, seconds));
    }
}
