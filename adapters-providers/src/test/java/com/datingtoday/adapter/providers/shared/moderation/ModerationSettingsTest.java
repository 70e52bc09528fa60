package com.datingtoday.adapter.providers.shared.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.SettingsValidation;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings.Webhook;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationSettingsTest {

    private static final String SECRET = "a secret of thirty-two characters";

    @Test
    void only_the_selected_provider_must_be_configured() {
        var empty = new Webhook("", new Sensitive<>(""), 0, Duration.ZERO, Duration.ZERO);

        assertThat(SettingsValidation.rejections(
                        () -> new ModerationSettings(ModerationSettings.Provider.WORDS, "", empty)))
                .isEmpty();
        assertRejected(
                () -> new ModerationSettings(ModerationSettings.Provider.WEBHOOK, null, null),
                "webhook must be set if datingtoday.moderation.provider is webhook");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | a secret of thirty-two characters | 1    | 1    | 1    | url must be https://host/path or https://host:port/path; http is allowed for 127.0.0.1 and localhost only
            https://h | ''                                | 1    | 1    | 1    | secret must be at least 32 characters
            https://h | a secret of thirty-one letters.   | 1    | 1    | 1    | secret must be at least 32 characters
            https://h | a secret of thirty-two characters | 1001 | 1    | 1    | max-concurrent-calls must be between 1 and 1000
            https://h | a secret of thirty-two characters | 1    | 0    | 1    | connect-timeout must be longer than or equal to 1 milli
            https://h | a secret of thirty-two characters | 1    | 1    | 0    | read-timeout must be longer than or equal to 1 milli
            https://h | a secret of thirty-two characters | 1    | 2000 | 3001 | connect-timeout and datingtoday.moderation.webhook.read-timeout must not exceed 5 s together
            """)
    void invalid_settings_of_the_webhook_are_rejected(
            String url, String secret, int calls, long connect, long read, String sentence) {
        var webhook =
                new Webhook(url, new Sensitive<>(secret), calls, Duration.ofMillis(connect), Duration.ofMillis(read));

        assertRejected(
                () -> new ModerationSettings(ModerationSettings.Provider.WEBHOOK, null, webhook),
                "webhook." + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://h.example/cases", "https://h:8443/a/b-c", "http://127.0.0.1:80/", "http://localhost"})
    void a_url_may_be_https_or_local(String url) {
        assertThat(SettingsValidation.rejections(() -> webhook(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://h.example/cases",
                "http://127.0.0.1.evil.example/",
                "http://localhost@evil.example/",
                "https://user@host/",
                "https://host/a b",
                "file:///etc/passwd"
            })
    void another_url_is_rejected(String url) {
        assertRejected(
                () -> webhook(url),
                "webhook.url must be https://host/path or https://host:port/path; http is allowed for 127.0.0.1"
                        + " and localhost only");
    }

    @Test
    void the_string_form_contains_no_secret() {
        assertThat(webhook("https://h").toString()).contains("https://h").doesNotContain(SECRET);
    }

    private static ModerationSettings webhook(String url) {
        var step = Duration.ofSeconds(1);
        return new ModerationSettings(
                ModerationSettings.Provider.WEBHOOK, null, new Webhook(url, new Sensitive<>(SECRET), 1, step, step));
    }

    private static void assertRejected(Supplier<?> settings, String sentence) {
        assertThat(SettingsValidation.rejections(settings)).containsExactly("datingtoday.moderation." + sentence);
    }
}
