package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender.PushNotification;
import org.jspecify.annotations.Nullable;

/** Keys of the localized strings in the client application. */
final class PushTexts {

    static final String NEW = "chat.new";

    /** Key of the text for a message with a file. */
    static final String FILE = "chat.file";

    private PushTexts() {}

    /** Returns the key of the body, or null if the notification has its own body. */
    static @Nullable String key(PushNotification pushNotification) {
        if (!pushNotification.body().value().isEmpty()) {
            return null;
        }
        return pushNotification.title().value().isEmpty() ? NEW : FILE;
    }

    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
