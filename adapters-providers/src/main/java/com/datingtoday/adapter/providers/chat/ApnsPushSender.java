package com.datingtoday.adapter.providers.chat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.domain.chat.DeviceToken;
import com.eatthepath.pushy.apns.ApnsClient;
import com.eatthepath.pushy.apns.DeliveryPriority;
import com.eatthepath.pushy.apns.PushNotificationResponse;
import com.eatthepath.pushy.apns.PushType;
import com.eatthepath.pushy.apns.util.ApnsPayloadBuilder;
import com.eatthepath.pushy.apns.util.SimpleApnsPayloadBuilder;
import com.eatthepath.pushy.apns.util.SimpleApnsPushNotification;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Push sender for APNs, based on Pushy. A repeated notification replaces the earlier one on the device. */
final class ApnsPushSender implements ClosablePushSender {

    private static final Logger log = LoggerFactory.getLogger(ApnsPushSender.class);

    /** Pattern of a hexadecimal device token; other characters could change the request path. */
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Fa-f]{16,512}");

    /** Maximum wait in seconds. The library reconnects within a minute. */
    private static final long MAX_WAIT_SECONDS = 90;

    private static final int GONE = 410;
    private static final Set<Integer> FINAL = Set.of(400, 404, 405, 413);

    private final String topic;
    private final ApnsClient client;
    private final BoundedCalls calls;
    private final Clock clock;

    ApnsPushSender(String topic, ApnsClient client, BoundedCalls calls, Clock clock) {
        this.topic = topic;
        this.client = client;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Result send(DeviceToken token, PushNotification pushNotification) {
        if (!TOKEN.matcher(token.value()).matches()) {
            return Result.TOKEN_INVALID;
        }
        return calls.call(() -> ask(notification(token, pushNotification)));
    }

    /**
     * Sends a notification. An interrupt does not end the wait, because the library cannot cancel a notification; its
     * permit stays in use.
     */
    private Result ask(SimpleApnsPushNotification notification) throws ProviderException {
        return resultFor(client.sendNotification(notification)
                .orTimeout(MAX_WAIT_SECONDS, TimeUnit.SECONDS)
                .join());
    }

    /**
     * Returns the result of a response. Only errors about this device or notification are final; errors about our
     * credentials or quota are retried.
     */
    private static Result resultFor(PushNotificationResponse<?> answer) throws ProviderException {
        if (answer.isAccepted()) {
            return Result.SENT;
        }
        var status = answer.getStatusCode();
        var reason = LoggableCode.sanitize(answer.getRejectionReason().orElse(null));
        if (status == GONE || reason.equals("BadDeviceToken")) {
            return Result.TOKEN_INVALID;
        }
        if (!FINAL.contains(status) || reason.equals("IdleTimeout")) {
            throw new ProviderException("APNs answered status %d, reason %s".formatted(status, reason));
        }
        log.warn("apns notification rejected reason={}", reason);
        return Result.REJECTED;
    }

    private SimpleApnsPushNotification notification(DeviceToken token, PushNotification pushNotification) {
        return new SimpleApnsPushNotification(
                token.value(),
                topic,
                payload(pushNotification),
                clock.instant().plus(pushNotification.lifetime()),
                DeliveryPriority.IMMEDIATE,
                PushType.ALERT,
                pushNotification.collapseKey());
    }

    private static String payload(PushNotification pushNotification) {
        var payload = new SimpleApnsPayloadBuilder();
        payload.setBadgeNumber(pushNotification.badge())
                .setThreadId(pushNotification.collapseKey())
                .setSound(ApnsPayloadBuilder.DEFAULT_SOUND_FILENAME);
        if (!pushNotification.title().value().isEmpty()) {
            payload.setAlertTitle(pushNotification.title().value());
        }
        var key = PushTexts.key(pushNotification);
        if (key == null) {
            payload.setAlertBody(pushNotification.body().value());
        } else {
            payload.setLocalizedAlertMessage(key);
        }
        return payload.build();
    }

    @Override
    public void close() {
        var _ = client.close();
    }
}
