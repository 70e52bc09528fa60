package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.providers.vip.PaymentSettings;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

class InvalidSettingsFailureAnalyzerTest {

    /** Settings are bound in any order, so the keys are valid unless a case overrides them. */
    private static final List<String> VALID_KEYS = List.of(
            "datingtoday.keys.encryption.current=k0",
            "datingtoday.keys.encryption.keys.k0=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "datingtoday.keys.hashing.current=k0",
            "datingtoday.keys.hashing.keys.k0=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    private static final String SECRET = "hidden-secret";

    @BeforeEach
    void printMessagesInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void printMessagesInTheDefaultLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_violated_constraint_is_reported_in_one_sentence_with_the_full_property() {
        assertThat(description(
                        SmsConfiguration.class,
                        "datingtoday.sms.provider=development",
                        "datingtoday.sms.max-concurrent-sends=4711"))
                .isEqualTo("The configuration is invalid:"
                        + " datingtoday.sms.max-concurrent-sends must be between 1 and 1000");
    }

    @Test
    void a_rejected_combination_is_reported_in_one_sentence_with_the_full_properties() {
        assertThat(description(
                        SmsConfiguration.class,
                        "datingtoday.sms.provider=development",
                        "datingtoday.sms.read-timeout=5s"))
                .isEqualTo("The configuration is invalid: datingtoday.sms.connect-timeout and"
                        + " datingtoday.sms.read-timeout must not exceed 5 s together");
    }

    @Test
    void every_violated_constraint_is_reported() {
        assertThat(description(
                        SmsConfiguration.class,
                        "datingtoday.sms.provider=aliyun",
                        "datingtoday.sms.aliyun.access-key-secret=" + SECRET))
                .contains("datingtoday.sms.aliyun.access-key-id must not be blank")
                .contains("datingtoday.sms.aliyun.sign-name must not be blank")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "datingtoday.moderation.webhook.secret, datingtoday.moderation.provider=webhook",
        "datingtoday.keys.encryption.keys.k1, datingtoday.keys.encryption.current=k1",
        "datingtoday.keys.hashing.keys.k1, datingtoday.keys.hashing.current=k1",
        "datingtoday.payment.wechat.api-key, datingtoday.payment.wechat.app-id=wx8888888888888888"
    })
    void a_rejected_secret_is_named_but_not_printed(String property, String otherProperty) {
        var properties = new ArrayList<>(VALID_KEYS);
        properties.addAll(List.of(otherProperty, property + "=" + SECRET));
        var all = properties.toArray(String[]::new);

        assertThat(description(SecretConfiguration.class, all))
                .contains(property + " must be")
                .doesNotContain(SECRET);
        assertThat(stackTrace(SecretConfiguration.class, all))
                .contains(property)
                .doesNotContain(SECRET);
    }

    @Test
    void redis_uris_with_passwords_are_not_printed() {
        var uris = "datingtoday.redis.uris=redis://:" + SECRET + "@one,redis://:" + SECRET + "@two";

        assertThat(description(RedisConfiguration.class, uris))
                .contains("datingtoday.redis.uris must be a single URI")
                .doesNotContain(SECRET);
        assertThat(stackTrace(RedisConfiguration.class, uris)).doesNotContain(SECRET);
        assertThat(stackTrace(
                        RedisConfiguration.class,
                        uris,
                        "datingtoday.redis.cluster=true",
                        "datingtoday.redis.max-cached-tokens=-1"))
                .contains("max")
                .doesNotContain(SECRET);
    }

    private static String description(Class<?> configuration, String... properties) {
        return Objects.requireNonNull(analyze(failure(configuration, properties)))
                .getDescription();
    }

    private static FailureAnalysis analyze(Throwable failure) {
        return Objects.requireNonNull(new InvalidSettingsFailureAnalyzer().analyze(failure));
    }

    private static String stackTrace(Class<?> configuration, String... properties) {
        var text = new StringWriter();
        failure(configuration, properties).printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static Throwable failure(Class<?> configuration, String... properties) {
        var failure = new AtomicReference<@Nullable Throwable>();
        new ApplicationContextRunner()
                .withUserConfiguration(configuration)
                .withPropertyValues(properties)
                .run(context -> failure.set(context.getStartupFailure()));
        return Objects.requireNonNull(failure.get());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SmsSettings.class)
    static class SmsConfiguration {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({PaymentSettings.class, ModerationSettings.class, KeySettings.class})
    static class SecretConfiguration {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RedisSettings.class)
    static class RedisConfiguration {}
}
