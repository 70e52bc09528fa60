package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender.PushNotification;
import org.jspecify.annotations.Nullable;

/** What a phone says in its own language: strings that the application on it brings along. */
final class PushTexts {

    /** There is a new message. */
    static final String NEW = "chat.new";

    /** He has sent something that is not a text. */
    static final String FILE = "chat.file";

    private PushTexts() {}

    /** What stands for the body; null if the notice brings its own. */
    static @Nullable String key(PushNotification pushNotification) {
        if (!pushNotification.body().isEmpty()) {
            return null;
        }
        return pushNotification.title().isEmpty() ? NEW : FILE;
    }

    /** Null for what is empty. */
    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
