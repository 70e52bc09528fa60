package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;

final class PushNotificationSamples {

    static final String TITLE = "Аня \"Annushka\" 😀";
    static final String BODY = "meet me at 8 & bring 花";

    static final PushNotification WORDS = notice(TITLE, BODY);
    static final PushNotification FILE = notice(TITLE, "");
    static final PushNotification HIDDEN = notice("", "");

    private PushNotificationSamples() {}

    private static PushNotification notice(String title, String body) {
        return new PushNotification("chat-4711", new Sensitive<>(title), new Sensitive<>(body), 3, Duration.ofDays(1));
    }
}
