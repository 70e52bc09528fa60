package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PhonePush.Notice;
import java.time.Duration;

/** What phones are told in tests. */
final class Notices {

    static final String TITLE = "Аня \"Annushka\" 😀";
    static final String BODY = "meet me at 8 & bring 花";

    static final Notice WORDS = notice(TITLE, BODY);
    static final Notice FILE = notice(TITLE, "");
    static final Notice HIDDEN = notice("", "");

    private Notices() {}

    private static Notice notice(String title, String body) {
        return new Notice("chat-4711", title, body, 3, Duration.ofDays(1));
    }
}
