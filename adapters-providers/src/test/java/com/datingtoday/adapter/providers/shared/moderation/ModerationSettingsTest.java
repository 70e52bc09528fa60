package com.datingtoday.adapter.providers.shared.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings.Webhook;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationSettingsTest {

    private static final String SECRET = "a secret of thirty-two characters";

    @Test
    void only_the_selected_provider_must_be_configured() {
        var empty = new Webhook("", "", 0, Duration.ZERO, Duration.ZERO);

        assertThatCode(() -> new ModerationSettings(ModerationSettings.Provider.WORDS, "", empty))
                .doesNotThrowAnyException();
        refused(() -> new ModerationSettings(ModerationSettings.Provider.WEBHOOK, null, null), "webhook is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | a secret of thirty-two characters | 1    | 1    | 1    | url is missing
            https://h | ''                                | 1    | 1    | 1    | secret is missing
            https://h | a secret of thirty-one letters.   | 1    | 1    | 1    | secret must be at least 32 characters
            https://h | a secret of thirty-two characters | 1001 | 1    | 1    | max-concurrent-calls must be 1 to 1000
            https://h | a secret of thirty-two characters | 1    | 0    | 1    | connect-timeout must be 1 to 5000 ms
            https://h | a secret of thirty-two characters | 1    | 1    | 5001 | read-timeout must be 1 to 5000 ms
            https://h | a secret of thirty-two characters | 1    | 2000 | 3001 | connect-timeout and datingtoday.moderation.webhook.read-timeout must not exceed 5 s together
            """)
    void a_webhook_needs_all_its_settings(
            String address, String secret, int calls, long connect, long read, String sentence) {
        var webhook = new Webhook(address, secret, calls, Duration.ofMillis(connect), Duration.ofMillis(read));

        refused(
                () -> new ModerationSettings(ModerationSettings.Provider.WEBHOOK, null, webhook),
                "webhook." + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://h.example/cases", "https://h:8443/a/b-c", "http://127.0.0.1:80/", "http://localhost"})
    void an_address_is_https_or_localhost(String address) {
        assertThatCode(() -> webhook(address)).doesNotThrowAnyException();
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
    void another_address_is_rejected(String address) {
        refused(
                () -> webhook(address),
                "webhook.url must be https://host/path or https://host:port/path; http only to this machine");
    }

    @Test
    void printing_shows_no_secret() {
        assertThat(webhook("https://h").toString()).contains("https://h").doesNotContain(SECRET);
    }

    private static ModerationSettings webhook(String address) {
        var step = Duration.ofSeconds(1);
        return new ModerationSettings(
                ModerationSettings.Provider.WEBHOOK, null, new Webhook(address, SECRET, 1, step, step));
    }

    private static void refused(ThrowingCallable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage("datingtoday.moderation." + sentence);
    }
}
