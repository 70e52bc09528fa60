package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.auth.SmsSettings.Twilio;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.SettingsValidation;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSettingsTest {

    @Test
    void the_development_sender_needs_no_provider() {
        assertThat(SettingsValidation.rejections(SettingsSamples::development)).isEmpty();
    }

    @Test
    void settings_of_a_provider_that_is_not_selected_are_ignored() {
        var empty = new Aliyun("", new Sensitive<>(""), "", "", "", "", "");

        assertThat(SettingsValidation.rejections(
                        () -> settings(SmsSettings.Provider.DEVELOPMENT, 1, 1, 1, empty, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1    | 1    | datingtoday.sms.max-concurrent-sends must be between 1 and 1000
            1001 | 1    | 1    | datingtoday.sms.max-concurrent-sends must be between 1 and 1000
            1    | 0    | 1    | datingtoday.sms.connect-timeout must be longer than or equal to 1 milli
            1    | 1    | 0    | datingtoday.sms.read-timeout must be longer than or equal to 1 milli
            1    | 2000 | 3001 | datingtoday.sms.connect-timeout and datingtoday.sms.read-timeout must not exceed 5 s together
            """)
    void a_concurrency_limit_or_timeout_out_of_range_is_rejected(int sends, long connect, long read, String sentence) {
        assertRejected(() -> settings(SmsSettings.Provider.DEVELOPMENT, sends, connect, read, null, null), sentence);
    }

    @Test
    void a_call_takes_at_most_both_timeouts_together() {
        assertThat(settings(SmsSettings.Provider.DEVELOPMENT, 1, 2000, 3000, null, null)
                        .callTimeout())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void the_selected_provider_must_be_configured() {
        assertRejected(
                () -> settings(SmsSettings.Provider.ALIYUN, 1, 1, 1, null, null),
                "datingtoday.sms.aliyun must be set if datingtoday.sms.provider is aliyun");
        assertRejected(
                () -> settings(SmsSettings.Provider.TWILIO, 1, 1, 1, null, null),
                "datingtoday.sms.twilio must be set if datingtoday.sms.provider is twilio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''| s | r | n | t | datingtoday.sms.aliyun.access-key-id must not be blank
            i | ''| r | n | t | datingtoday.sms.aliyun.access-key-secret must not be blank
            i | s | ''| n | t | datingtoday.sms.aliyun.region must not be blank
            i | s | r | ''| t | datingtoday.sms.aliyun.sign-name must not be blank
            i | s | r | n | ''| datingtoday.sms.aliyun.template-code must not be blank
            """)
    void incomplete_settings_of_aliyun_are_rejected(
            String id, String secret, String region, String sign, String template, String sentence) {
        assertRejected(
                () -> aliyun(new Aliyun(id, new Sensitive<>(secret), region, null, sign, template, null)), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''| t | +1 | ''| Code {code} | datingtoday.sms.twilio.account-sid must not be blank
            a | ''| +1 | ''| Code {code} | datingtoday.sms.twilio.auth-token must not be blank
            a | t | ''| ''| Code {code} | either datingtoday.sms.twilio.from or datingtoday.sms.twilio.messaging-service-sid must be set
            a | t | +1 | MG | Code {code} | either datingtoday.sms.twilio.from or datingtoday.sms.twilio.messaging-service-sid must be set
            a | t | +1 | ''| ''          | datingtoday.sms.twilio.text must contain {code}
            a | t | +1 | ''| Your code   | datingtoday.sms.twilio.text must contain {code}
            """)
    void incomplete_settings_of_twilio_are_rejected(
            String sid, String token, String from, String service, String text, String sentence) {
        assertRejected(() -> twilio(new Twilio(sid, new Sensitive<>(token), from, service, text, null)), sentence);
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
    void an_endpoint_may_be_https_or_local(String endpoint) {
        assertThat(SettingsValidation.rejections(
                        () -> aliyun(new Aliyun("i", new Sensitive<>("s"), "r", endpoint, "n", "t", null))))
                .isEmpty();
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
        assertRejected(
                () -> twilio(new Twilio("a", new Sensitive<>("t"), "+1", null, "{code}", endpoint)),
                "datingtoday.sms.twilio.endpoint must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only");
    }

    @Test
    void the_string_form_contains_no_secret() {
        var aliyun = aliyun(new Aliyun("id", new Sensitive<>("the-secret"), "r", null, "n", "t", null));
        var twilio = twilio(new Twilio("sid", new Sensitive<>("the-token"), "+1", null, "{code}", null));

        assertThat(aliyun.toString()).contains("id").doesNotContain("the-secret");
        assertThat(twilio.toString()).contains("sid").doesNotContain("the-token");
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

    private static void assertRejected(Supplier<?> settings, String sentence) {
        assertThat(SettingsValidation.rejections(settings)).containsExactly(sentence);
    }
}
