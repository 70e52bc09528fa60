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
 * What Apple tells by itself
 * (<a href="https://developer.apple.com/documentation/appstoreservernotifications/responsebodyv2">notifications V2</a>).
 */
final class AppleNotification {

    private static final Logger LOG = LoggerFactory.getLogger(AppleNotification.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Everything else, such as what is asked before money is given back, leaves the money where it is. */
    private static final Set<NotificationTypeV2> ABOUT_MONEY =
            Set.of(NotificationTypeV2.ONE_TIME_CHARGE, NotificationTypeV2.REFUND, NotificationTypeV2.REFUND_REVERSED);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,96}");

    private AppleNotification() {}

    private record Body(@Nullable String signedPayload) {}

    /** What is signed of a call; empty if there is no such thing. */
    static Optional<String> signedPayload(String body) {
        try {
            @Nullable Body read = JSON.readValue(body, Body.class);
            return Optional.ofNullable(read).map(Body::signedPayload);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * What it means; empty if nothing for an order.
     *
     * @throws VerificationException if Apple has not signed it, or not for us
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
            LOG.warn("a purchase in the App Store is for no order: {}", type);
            return Optional.empty();
        }
        var notice = notice(type, purchase.get(), signed(notification));
        return Optional.of(new VerifiedCallback(key(notification), notice));
    }

    /** A refund that was taken back is no part of the transaction, so there it is only known when Apple told of it. */
    private static PaymentNotification notice(NotificationTypeV2 type, ApplePurchase purchase, Instant signed) {
        var revoked = purchase.revoked();
        return switch (type) {
            case REFUND -> purchase.refunded(revoked == null ? signed : revoked);
            case REFUND_REVERSED -> new PaymentNotification.RefundReversed(purchase.receipt(), signed);
            default -> purchase.standing();
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
