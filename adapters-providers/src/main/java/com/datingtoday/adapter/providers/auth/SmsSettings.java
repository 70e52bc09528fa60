package com.datingtoday.adapter.providers.auth;

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
 * Settings of text messages. The settings of a provider that is not selected are ignored.
 *
 * @param provider provider that sends the messages: development, aliyun or twilio; required, and development is
 *     rejected in production
 * @param maxConcurrentSends maximum number of messages that an instance sends at the same time, 1 to 1000; further ones
 *     are rejected
 * @param connectTimeout maximum time to open a connection, at least 1 ms; at most 5 s together with read-timeout
 * @param readTimeout maximum time to wait for data of the response, at least 1 ms; at most 5 s together with
 *     connect-timeout
 * @param aliyun Alibaba Cloud Short Message Service; required if provider is aliyun
 * @param twilio Twilio Programmable Messaging; required if provider is twilio
 */
@Validated
@ConfigurationProperties(SmsSettings.PREFIX)
public record SmsSettings(
        @NotNull(message = "must be development, aliyun or twilio")
        Provider provider,

        @DefaultValue("64") @Range(min = 1, max = 1000) int maxConcurrentSends,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
        @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout,
        @Nullable @Valid Aliyun aliyun,
        @Nullable @Valid Twilio twilio) {

    static final String PREFIX = "datingtoday.sms";

    /** Provider of text messages. */
    public enum Provider {
        /** Sends no message; the response contains the code. */
        DEVELOPMENT,
        ALIYUN,
        TWILIO
    }

    public SmsSettings {
        aliyun = provider == Provider.ALIYUN ? aliyun : null;
        twilio = provider == Provider.TWILIO ? twilio : null;
        CallTimeouts.requireTotal(PREFIX, connectTimeout, readTimeout);
        if (provider == Provider.ALIYUN && aliyun == null) {
            throw new IllegalArgumentException(PREFIX + ".aliyun must be set if datingtoday.sms.provider is aliyun");
        }
        if (provider == Provider.TWILIO && twilio == null) {
            throw new IllegalArgumentException(PREFIX + ".twilio must be set if datingtoday.sms.provider is twilio");
        }
        if (twilio != null && (twilio.from() == null) == (twilio.messagingServiceSid() == null)) {
            throw new IllegalArgumentException(
                    "either %s.twilio.from or %s.twilio.messaging-service-sid must be set".formatted(PREFIX, PREFIX));
        }
    }

    /** Returns the maximum duration of a whole call. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Alibaba Cloud Short Message Service.
     *
     * @param accessKeyId access key id of a RAM user whose only permission is dysms:SendSms
     * @param accessKeySecret secret of the access key
     * @param region region of the service, such as cn-hangzhou
     * @param endpoint another address of the service, such as https://dysmsapi.aliyuncs.com; by default the address of
     *     the region
     * @param signName approved signature, without brackets
     * @param templateCode approved template with the single variable code
     * @param internationalTemplateCode template for phone numbers outside mainland China; by default template-code
     */
    public record Aliyun(
            @NotBlank String accessKeyId,
            @NotBlank Sensitive<String> accessKeySecret,
            @NotBlank String region,

            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint,

            @NotBlank String signName,
            @NotBlank String templateCode,
            @Nullable String internationalTemplateCode) {

        public Aliyun {
            endpoint = blankToNull(endpoint);
            internationalTemplateCode = blankToNull(internationalTemplateCode);
        }
    }

    /**
     * Twilio Programmable Messaging.
     *
     * @param accountSid SID of the account
     * @param authToken token of the account
     * @param from phone number in E.164 format that sends the messages; exclusive with messaging-service-sid
     * @param messagingServiceSid messaging service that sends the messages; exclusive with from
     * @param text text of the message, which must contain {code}
     * @param endpoint another address that implements the API of Twilio; by default https://api.twilio.com
     */
    public record Twilio(
            @NotBlank String accountSid,
            @NotBlank Sensitive<String> authToken,
            @Nullable String from,
            @Nullable String messagingServiceSid,

            @NotNull @Pattern(regexp = "(?s).*\\{code}.*", message = "must contain \\{code\\}")
            String text,

            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint) {

        /** Placeholder in the text, which the code replaces. */
        static final String CODE = "{code}";

        public Twilio {
            from = blankToNull(from);
            messagingServiceSid = blankToNull(messagingServiceSid);
            endpoint = blankToNull(endpoint);
        }
    }
}
