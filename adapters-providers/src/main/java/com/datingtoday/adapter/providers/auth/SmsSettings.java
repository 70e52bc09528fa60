package com.datingtoday.adapter.providers.auth;

import static com.datingtoday.adapter.providers.shared.Settings.check;
import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import com.datingtoday.adapter.providers.shared.Settings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who sends text messages, bound from {@value #PREFIX}. Only the settings of the provider that is chosen are looked at.
 *
 * @param sender which provider
 * @param maxConcurrentSends how many messages may be under way, 1 to 1000; one more is refused at once
 * @param connectLimit how long a connection may take to come about, in whole milliseconds
 * @param readLimit how long the provider may then be silent; with {@code connectLimit} the time limit of a whole
 *     sending, at most 5 s
 */
public record SmsSettings(
        Provider provider,
        int maxConcurrentSends,
        Duration connectTimeout,
        Duration readTimeout,
        @Nullable Aliyun aliyun,
        @Nullable Twilio twilio) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.sms";

    private static final int MOST_SENDS = 1000;
    private static final long MOST_MILLIS = 5000;

    /** The providers that are known. */
    public enum Provider {
        /** Sends nothing: the client is shown the code. */
        DEVELOPMENT,
        ALIYUN,
        TWILIO
    }

    public SmsSettings {
        check(provider != null, PREFIX + ".provider must be development, aliyun or twilio");
        Settings.between(PREFIX + ".max-concurrent-sends", 1, maxConcurrentSends, MOST_SENDS, "");
        Settings.millis(PREFIX + ".connect-timeout", required(PREFIX + ".connect-timeout", connectTimeout), MOST_MILLIS);
        Settings.millis(PREFIX + ".read-timeout", required(PREFIX + ".read-timeout", readTimeout), MOST_MILLIS);
        check(
                connectTimeout.plus(readTimeout).toMillis() <= MOST_MILLIS,
                PREFIX + ".connect-timeout and " + PREFIX + ".read-timeout must not exceed 5 s together");
        switch (provider) {
            case DEVELOPMENT -> {}
            case ALIYUN -> required(PREFIX + ".aliyun", aliyun).check(PREFIX + ".aliyun.");
            case TWILIO -> required(PREFIX + ".twilio", twilio).check(PREFIX + ".twilio.");
        }
    }

    /** How long a sending may take, whatever happens. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Alibaba Cloud Short Message Service.
     *
     * @param accessKeyId of a RAM user who may do nothing but {@code dysms:SendSms}
     * @param accessKeySecret belongs to it
     * @param region such as {@code cn-hangzhou}
     * @param endpoint another address of the service, such as {@code https://dysmsapi.aliyuncs.com}; absent, the
     *     region's own
     * @param signName the approved signature, without brackets
     * @param templateCode the approved template, whose one variable is {@code code}
     * @param internationalTemplateCode the template for numbers outside the mainland of China; absent, the other one
     */
    public record Aliyun(
            String accessKeyId,
            String accessKeySecret,
            String region,
            @Nullable String endpoint,
            String signName,
            String templateCode,
            @Nullable String internationalTemplateCode) {

        public Aliyun {
            endpoint = given(endpoint);
            internationalTemplateCode = given(internationalTemplateCode);
        }

        private void check(String property) {
            required(property + "access-key-id", accessKeyId);
            required(property + "access-key-secret", accessKeySecret);
            required(property + "region", region);
            required(property + "sign-name", signName);
            required(property + "template-code", templateCode);
            Settings.endpoint(property + "endpoint", endpoint);
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return "Aliyun[accessKeyId=%s, region=%s, templateCode=%s]".formatted(accessKeyId, region, templateCode);
        }
    }

    /**
     * Twilio Programmable Messaging.
     *
     * @param accountSid the account
     * @param authToken its token
     * @param from the number that sends, in E.164, or absent
     * @param messagingServiceSid the messaging service that sends, or absent; one of the two is there
     * @param text the message, with {@value #PLACE} where the code goes
     * @param endpoint another address that speaks Twilio's API; absent, {@code https://api.twilio.com}
     */
    public record Twilio(
            String accountSid,
            String authToken,
            @Nullable String from,
            @Nullable String messagingServiceSid,
            String text,
            @Nullable String endpoint) {

        /** What the code replaces in the text. */
        public static final String PLACE = "{code}";

        public Twilio {
            from = given(from);
            messagingServiceSid = given(messagingServiceSid);
            endpoint = given(endpoint);
        }

        private void check(String property) {
            required(property + "account-sid", accountSid);
            required(property + "auth-token", authToken);
            Settings.check(
                    (from == null) != (messagingServiceSid == null),
                    "either %sfrom or %smessaging-service-sid must be set".formatted(property, property));
            Settings.check(required(property + "text", text).contains(PLACE), property + "text must contain " + PLACE);
            Settings.endpoint(property + "endpoint", endpoint);
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return "Twilio[accountSid=%s]".formatted(accountSid);
        }
    }
}
