package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;

/** Sender of push notifications through the services of the platforms. */
public interface PushSender {

    /**
     * Content of a push notification.
     *
     * @param collapseKey a newer notification with the same key replaces this one; at most 64 ASCII characters
     * @param title name of the sender; may be empty
     * @param body text of the message; empty for a file, or if the text must not be displayed
     * @param badge count that the app badge displays
     * @param lifetime period in which delivery is useful
     */
    record PushNotification(
            String collapseKey, Sensitive<String> title, Sensitive<String> body, int badge, Duration lifetime) {}

    enum Result {
        /** The service accepted the notification. */
        SENT,
        /** The token is unknown to the service. */
        TOKEN_INVALID,
        /** The service rejected the notification, or no service is configured for the platform. */
        REJECTED
    }

    /**
     * Sends a notification to a device.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the service is unreachable or
     *     requests a later retry
     */
    Result send(DeviceToken token, PushNotification pushNotification);
}
