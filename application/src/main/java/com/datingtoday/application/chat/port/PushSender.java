package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DeviceToken;
import java.time.Duration;

/** Who reaches phones: the services of their makers. */
public interface PushSender {

    /**
     * What a phone shows.
     *
     * @param collapseKey notices of the same word replace each other; at most 64 characters of ASCII
     * @param title who it is from; may be empty
     * @param body what it says; empty if it may only say that there is something new, or for a file
     * @param badge the number at the application's icon
     * @param lifetime for how long it is worth delivering
     */
    record PushNotification(String collapseKey, String title, String body, int badge, Duration lifetime) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "Notice[" + badge + "]";
        }
    }

    /** What came of it. */
    enum Result {
        /** The service has taken it. */
        SENT,
        /** The service does not know the phone any more, or never did. */
        TOKEN_INVALID,
        /** The service will never take it, or none is set up for this platform. */
        REJECTED
    }

    /**
     * Sends a notice.
     *
     * @throws com.datingtoday.application.shared.Unavailable if the service cannot be reached, or wants to be asked later
     */
    Result send(DeviceToken token, PushNotification pushNotification);
}
