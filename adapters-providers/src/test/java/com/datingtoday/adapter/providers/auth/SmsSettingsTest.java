package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.auth.SmsSettings.Twilio;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSettingsTest {

    @Test
    void the_development_sender_needs_no_provider() {
        assertThatCode(SettingsSamples::development).doesNotThrowAnyException();
    }

    @Test
    void settings_of_an_unselected_provider_are_not_validated() {
        var empty = new Aliyun("", "", "", "", "", "", "");

        assertThatCode(() -> settings(SmsSettings.Provider.DEVELOPMENT, 1, 1, 1, empty, null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1    | 1    | datingtoday.sms.max-concurrent-sends must be 1 to 1000
            1001 | 1    | 1    | datingtoday.sms.max-concurrent-sends must be 1 to 1000
            1    | 0    | 1    | datingtoday.sms.connect-timeout must be 1 to 5000 ms
            1    | 1    | 0    | datingtoday.sms.read-timeout must be 1 to 5000 ms
            1    | 1    | 5001 | datingtoday.sms.read-timeout must be 1 to 5000 ms
            1    | 2000 | 3001 | datingtoday.sms.connect-timeout and datingtoday.sms.read-timeout must not exceed 5 s together
            """)
    void timeouts_and_limits_are_bounded(int sends, long connect, long read, String sentence) {
        refused(() -> settings(SmsSettings.Provider.DEVELOPMENT, sends, connect, read, null, null), sentence);
    }

    @Test
    void the_call_timeout_is_the_sum_of_both_timeouts() {
        assertThat(settings(SmsSettings.Provider.DEVELOPMENT, 1, 2000, 3000, null, null)
                        .callTimeout())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void the_selected_provider_must_be_configured() {
        refused(() -> settings(SmsSettings.Provider.ALIYUN, 1, 1, 1, null, null), "datingtoday.sms.aliyun is missing");
        refused(() -> settings(SmsSettings.Provider.TWILIO, 1, 1, 1, null, null), "datingtoday.sms.twilio is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''| s | r | n | t | datingtoday.sms.aliyun.access-key-id is missing
            i | ''| r | n | t | datingtoday.sms.aliyun.access-key-secret is missing
            i | s | ''| n | t | datingtoday.sms.aliyun.region is missing
            i | s | r | ''| t | datingtoday.sms.aliyun.sign-name is missing
            i | s | r | n | ''| datingtoday.sms.aliyun.template-code is missing
            """)
    void aliyun_needs_all_its_settings(
            String id, String secret, String region, String sign, String template, String sentence) {
        refused(() -> aliyun(new Aliyun(id, secret, region, null, sign, template, null)), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''| t | +1 | ''| Code {code} | datingtoday.sms.twilio.account-sid is missing
            a | ''| +1 | ''| Code {code} | datingtoday.sms.twilio.auth-token is missing
            a | t | ''| ''| Code {code} | either datingtoday.sms.twilio.from or datingtoday.sms.twilio.messaging-service-sid must be set
            a | t | +1 | MG | Code {code} | either datingtoday.sms.twilio.from or datingtoday.sms.twilio.messaging-service-sid must be set
            a | t | +1 | ''| ''          | datingtoday.sms.twilio.text is missing
            a | t | +1 | ''| Your code   | datingtoday.sms.twilio.text must contain {code}
            """)
    void twilio_needs_all_its_settings(
            String sid, String token, String from, String service, String text, String sentence) {
        refused(() -> twilio(new Twilio(sid, token, from, service, text, null)), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://dysmsapi.aliyuncs.com",
                "https://h:8443",
                "http://127.0.0.1:8080",
                "http://localhost"
            })
    void an_endpoint_is_https_or_localhost(String endpoint) {
        assertThatCode(() -> aliyun(new Aliyun("i", "s", "r", endpoint, "n", "t", null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dysmsapi.aliyuncs.com",
                "http://127.0.0.1.evil.example",
                "https://user@host",
                "https://host/path",
                "https://host?query",
                "host:443",
                "ftp://host"
            })
    void another_endpoint_is_rejected(String endpoint) {
        refused(
                () -> twilio(new Twilio("a", "t", "+1", null, "{code}", endpoint)),
                "datingtoday.sms.twilio.endpoint must be https://host or https://host:port; http only to this machine");
    }

    @Test
    void printing_shows_no_secret() {
        var both = settings(
                SmsSettings.Provider.ALIYUN,
                1,
                1,
                1,
                new Aliyun("id", "the-secret", "r", null, "n", "t", null),
                new Twilio("sid", "the-token", "+1", null, "{code}", null));

        assertThat(both.toString()).contains("id", "sid").doesNotContain("the-secret", "the-token");
    }

    private static SmsSettings settings(
            SmsSettings.Provider provider,
            int sends,
            long connect,
            long read,
            @Nullable Aliyun aliyun,
            @Nullable Twilio twilio) {
        return new SmsSettings(provider, sends, Duration.ofMillis(connect), Duration.ofMillis(read), aliyun, twilio);
    }

    private static SmsSettings aliyun(Aliyun aliyun) {
        return settings(SmsSettings.Provider.ALIYUN, 1, 1, 1, aliyun, null);
    }

    private static SmsSettings twilio(Twilio twilio) {
        return settings(SmsSettings.Provider.TWILIO, 1, 1, 1, null, twilio);
    }

    private static void refused(ThrowingCallable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(sentence);
    }
}
