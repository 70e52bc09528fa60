package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.domain.chat.DeviceToken;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Request body of Firebase (<a
 * href="https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages">projects.messages</a>), in snake
 * case. {@code data} holds the notification id and the number of unread messages, both as text.
 */
record FcmMessage(Content message) {

    /** Key of the notification id in the data. */
    static final String NOTICE = "notice";

    static final String BADGE = "badge";

    record Content(String token, Map<String, String> data, AndroidConfig android) {

        /** Omits the device token. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** Android settings of a message. The collapse key replaces a queued notification, the tag a displayed one. */
    record AndroidConfig(String collapseKey, String priority, String ttl, AndroidNotification notification) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AndroidNotification(
            @Nullable String title,
            @Nullable String body,
            @Nullable String bodyLocKey,
            String tag,
            int notificationCount) {

        /** Omits the text. */
        @Override
        public String toString() {
            return "AndroidNotification[" + notificationCount + "]";
        }
    }

    static FcmMessage of(DeviceToken token, PushNotification pushNotification) {
        var androidNotification = new AndroidNotification(
                PushTexts.given(pushNotification.title().value()),
                PushTexts.given(pushNotification.body().value()),
                PushTexts.key(pushNotification),
                pushNotification.collapseKey(),
                pushNotification.badge());
        var androidConfig = new AndroidConfig(
                pushNotification.collapseKey(),
                "HIGH",
                pushNotification.lifetime().toSeconds() + "s",
                androidNotification);
        var data = Map.of(NOTICE, pushNotification.collapseKey(), BADGE, Integer.toString(pushNotification.badge()));
        return new FcmMessage(new Content(token.value(), data, androidConfig));
    }
}
