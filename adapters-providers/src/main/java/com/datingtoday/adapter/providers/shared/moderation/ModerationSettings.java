package com.datingtoday.adapter.providers.shared.moderation;

import static com.datingtoday.adapter.providers.shared.Settings.check;
import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import com.datingtoday.adapter.providers.shared.Settings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who judges texts and pictures, bound from {@value #PREFIX}. Only the settings of the kind that is chosen are looked at.
 *
 * @param kind which judge
 * @param wordFile of {@link Kind#WORDS}: a file of further words to refuse, UTF-8, one a line; absent, there are none
 * @param webhook of {@link Kind#WEBHOOK}
 */
public record ModerationSettings(
        Provider provider, @Nullable String wordFile, @Nullable Webhook webhook) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.moderation";

    private static final int MOST_CALLS = 1000;
    private static final long MOST_MILLIS = 5000;
    private static final int LEAST_SECRET = 32;

    /** The judges that are known. */
    public enum Provider {
        /** A list of words, for development: every picture is visible. */
        WORDS,
        /** The operator's own address is asked. */
        WEBHOOK
    }

    public ModerationSettings {
        check(provider != null, PREFIX + ".provider must be words or webhook");
        wordFile = given(wordFile);
        if (provider == Provider.WEBHOOK) {
            required(PREFIX + ".webhook", webhook).check(PREFIX + ".webhook.");
        }
    }

    /**
     * The operator's address, and how it is asked.
     *
     * @param address such as {@code https://moderation.example.com/cases}
     * @param secret what requests are signed with, at least 32 characters; both sides know it
     * @param maxConcurrentCalls how many cases may be under way, 1 to 1000; one more is refused at once
     * @param connectLimit how long a connection may take to come about, in whole milliseconds
     * @param readLimit how long the answer may then take; with {@code connectLimit} the time limit of a whole call, at most
     *     5 s
     */
    public record Webhook(
            String url, String secret, int maxConcurrentCalls, Duration connectTimeout, Duration readTimeout) {

        /** How long a call may take, whatever happens. */
        public Duration callTimeout() {
            return connectTimeout.plus(readTimeout);
        }

        private void check(String property) {
            Settings.place(property + "url", required(property + "url", url));
            Settings.check(
                    required(property + "secret", secret).length() >= LEAST_SECRET,
                    property + "secret must be at least %d characters".formatted(LEAST_SECRET));
            Settings.between(property + "max-concurrent-calls", 1, maxConcurrentCalls, MOST_CALLS, "");
            Settings.millis(
                    property + "connect-timeout", required(property + "connect-timeout", connectTimeout), MOST_MILLIS);
            Settings.millis(property + "read-timeout", required(property + "read-timeout", readTimeout), MOST_MILLIS);
            Settings.check(
                    callTimeout().toMillis() <= MOST_MILLIS,
                    "%sconnect-timeout and %sread-timeout must not exceed 5 s together".formatted(property, property));
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return "Webhook[address=%s]".formatted(url);
        }
    }
}
