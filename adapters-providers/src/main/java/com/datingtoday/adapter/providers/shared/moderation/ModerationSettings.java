package com.datingtoday.adapter.providers.shared.moderation;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.UrlForms;
import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the moderation of texts and pictures. The settings of a provider that is not selected are ignored.
 *
 * @param provider moderator of texts and pictures: words, a word list that accepts every picture and is rejected in
 *     production, or webhook
 * @param wordFile path of a UTF-8 file of further forbidden words, one per line; used if provider is words
 * @param webhook moderation address of the operator; required if provider is webhook
 */
@Validated
@ConfigurationProperties(ModerationSettings.PREFIX)
public record ModerationSettings(
        @DefaultValue("words") @NotNull(message = "must be words or webhook")
        Provider provider,

        @Nullable String wordFile,
        @Nullable @Valid Webhook webhook) {

    static final String PREFIX = "datingtoday.moderation";

    private static final int MIN_SECRET_LENGTH = 32;

    /** Moderator of texts and pictures. */
    public enum Provider {
        /** A word list that accepts every picture, for development. */
        WORDS,
        /** The moderation address of the operator. */
        WEBHOOK
    }

    public ModerationSettings {
        wordFile = blankToNull(wordFile);
        webhook = provider == Provider.WEBHOOK ? webhook : null;
        if (provider == Provider.WEBHOOK && webhook == null) {
            throw new IllegalArgumentException(PREFIX + ".webhook must be set if " + PREFIX + ".provider is webhook");
        }
        if (webhook != null) {
            CallTimeouts.requireTotal(PREFIX + ".webhook", webhook.connectTimeout(), webhook.readTimeout());
            // A violated constraint would carry the secret as the rejected value.
            if (webhook.secret() != null && webhook.secret().value().length() < MIN_SECRET_LENGTH) {
                throw new IllegalArgumentException(
                        "%s.webhook.secret must be at least %d characters".formatted(PREFIX, MIN_SECRET_LENGTH));
            }
        }
    }

    /**
     * Moderation address of the operator.
     *
     * @param url URL that receives the cases, such as https://moderation.example.com/cases
     * @param secret shared secret that signs requests, at least 32 characters
     * @param maxConcurrentCalls maximum number of cases that an instance sends at the same time, 1 to 1000; further
     *     ones are rejected and retried
     * @param connectTimeout maximum time to open a connection, at least 1 ms; at most 5 s together with read-timeout
     * @param readTimeout maximum time to wait for the response, at least 1 ms; at most 5 s together with
     *     connect-timeout
     */
    public record Webhook(
            @NotNull @Pattern(regexp = UrlForms.URL, message = UrlForms.URL_MESSAGE)
            String url,

            @NotBlank Sensitive<String> secret,
            @DefaultValue("64") @Range(min = 1, max = 1000) int maxConcurrentCalls,
            @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
            @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout) {

        /** Returns the maximum duration of a whole call. */
        public Duration callTimeout() {
            return connectTimeout.plus(readTimeout);
        }
    }
}
