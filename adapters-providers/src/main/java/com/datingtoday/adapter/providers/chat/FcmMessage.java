package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.domain.chat.DeviceToken;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to Firebase (<a href="https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages">
 * projects.messages</a>), in snake case. {@code data} tells the application which notice it is and how many messages are
 * unread, both as text.
 */
record FcmMessage(Content message) {

    /** What the application finds in the data. */
    static final String NOTICE = "notice";

    static final String BADGE = "badge";

    record Content(String token, Map<String, String> data, AndroidConfig android) {

        /** Never to whom. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** The key replaces what waits at the service, the tag what the phone shows already. */
    record AndroidConfig(String collapseKey, String priority, String ttl, AndroidNotification notification) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AndroidNotification(
            @Nullable String title,
            @Nullable String body,
            @Nullable String bodyLocKey,
            String tag,
            int notificationCount) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "Shown[" + notificationCount + "]";
        }
    }

    static FcmMessage of(DeviceToken token, PushNotification pushNotification) {
        var androidNotification = new AndroidNotification(
                PushTexts.given(pushNotification.title()),
                PushTexts.given(pushNotification.body()),
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
