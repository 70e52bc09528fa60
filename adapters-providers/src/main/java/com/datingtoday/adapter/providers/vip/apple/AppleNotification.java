package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.model.NotificationTypeV2;
import com.apple.itunes.storekit.model.ResponseBodyV2DecodedPayload;
import com.apple.itunes.storekit.verification.SignedDataVerifier;
import com.apple.itunes.storekit.verification.VerificationException;
import com.apple.itunes.storekit.verification.VerificationStatus;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parser of the App Store server notifications (<a
 * href="https://developer.apple.com/documentation/appstoreservernotifications/responsebodyv2">version 2</a>).
 */
final class AppleNotification {

    private static final Logger log = LoggerFactory.getLogger(AppleNotification.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Notification types about a movement of money; others, such as a refund request, are ignored. */
    private static final Set<NotificationTypeV2> ABOUT_MONEY =
            Set.of(NotificationTypeV2.ONE_TIME_CHARGE, NotificationTypeV2.REFUND, NotificationTypeV2.REFUND_REVERSED);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,96}");

    private AppleNotification() {}

    private record Body(@Nullable String signedPayload) {}

    /** Returns the signed payload of a callback; empty if there is none. */
    static Optional<String> signedPayload(String body) {
        try {
            @Nullable Body read = JSON.readValue(body, Body.class);
            return Optional.ofNullable(read).map(Body::signedPayload);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the verified callback; empty if it does not concern an order.
     *
     * @throws VerificationException if Apple has not signed it for this application
     */
    static Optional<VerifiedCallback> read(SignedDataVerifier verifier, String signedPayload)
            throws VerificationException {
        var notification = verifier.verifyAndDecodeNotification(signedPayload);
        @Nullable NotificationTypeV2 type = notification.getNotificationType();
        if (type == null || !ABOUT_MONEY.contains(type)) {
            return Optional.empty();
        }
        var purchase = ApplePurchase.of(verifier.verifyAndDecodeTransaction(signedTransaction(notification)));
        if (purchase.isEmpty()) {
            log.warn("app store notification ignored cause=no-order type={}", type);
            return Optional.empty();
        }
        var notice = notice(type, purchase.get(), signed(notification));
        return Optional.of(new VerifiedCallback(key(notification), notice));
    }

    /**
     * Returns the notification of a type. A reversed refund is not part of the transaction, so its time is that of the
     * signature.
     */
    private static PaymentNotification notice(NotificationTypeV2 type, ApplePurchase purchase, Instant signed) {
        var revoked = purchase.revoked();
        return switch (type) {
            case REFUND -> purchase.refunded(revoked == null ? signed : revoked);
            case REFUND_REVERSED -> new PaymentNotification.RefundReversed(purchase.receipt(), signed);
            default -> purchase.latest();
        };
    }

    private static String signedTransaction(ResponseBodyV2DecodedPayload notification) throws VerificationException {
        if (notification.getData() == null) {
            throw incomplete();
        }
        return notification.getData().getSignedTransactionInfo();
    }

    private static Instant signed(ResponseBodyV2DecodedPayload notification) throws VerificationException {
        @Nullable Long signed = notification.getSignedDate();
        if (signed == null) {
            throw incomplete();
        }
        return Instant.ofEpochMilli(signed);
    }

    private static String key(ResponseBodyV2DecodedPayload notification) throws VerificationException {
        @Nullable String key = notification.getNotificationUUID();
        if (key == null || !KEY.matcher(key).matches()) {
            throw incomplete();
        }
        return key;
    }

    private static VerificationException incomplete() {
        return new VerificationException(VerificationStatus.VERIFICATION_FAILURE);
    }
}
