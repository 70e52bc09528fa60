package com.datingtoday.adapter.providers.shared;

import static com.datingtoday.adapter.providers.shared.Settings.check;
import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who takes money for us, bound from {@value #PREFIX}. A channel is on if any of its credentials is set, and then all must
 * be.
 *
 * @param notifyAddress scheme and authority under which providers reach this service; needed unless Apple's is the only
 *     channel, which has it from App Store Connect
 * @param maxConcurrentCalls how many calls may be under way at each provider, 1 to 1000; one more is refused at once
 * @param connectLimit how long a connection may take to come about, in whole milliseconds
 * @param readLimit how long a provider may then be silent; with {@code connectLimit} the time limit of a whole call, at
 *     most 5 s
 * @param alipay absent, it is off
 * @param wechat absent, it is off
 * @param apple absent, it is off
 */
public record PaymentSettings(
        @Nullable String callbackBaseUrl,
        int maxConcurrentCalls,
        Duration connectTimeout,
        Duration readTimeout,
        @Nullable AlipaySettings alipay,
        @Nullable WechatSettings wechat,
        @Nullable AppleSettings apple) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.payment";

    private static final int MOST_CALLS = 1000;
    private static final long MOST_MILLIS = 5000;

    public PaymentSettings {
        callbackBaseUrl = given(callbackBaseUrl);
        alipay = alipay != null && alipay.isGiven() ? alipay : null;
        wechat = wechat != null && wechat.isGiven() ? wechat : null;
        apple = apple != null && apple.isGiven() ? apple : null;
        Settings.between(PREFIX + ".max-concurrent-calls", 1, maxConcurrentCalls, MOST_CALLS, "");
        Settings.millis(PREFIX + ".connect-timeout", required(PREFIX + ".connect-timeout", connectTimeout), MOST_MILLIS);
        Settings.millis(PREFIX + ".read-timeout", required(PREFIX + ".read-timeout", readTimeout), MOST_MILLIS);
        check(
                connectTimeout.plus(readTimeout).toMillis() <= MOST_MILLIS,
                PREFIX + ".connect-timeout and " + PREFIX + ".read-timeout must not exceed 5 s together");
        Settings.endpoint(PREFIX + ".callback-base-url", callbackBaseUrl);
        if (alipay != null || wechat != null) {
            required(PREFIX + ".callback-base-url", callbackBaseUrl);
        }
        checkChannels(alipay, wechat, apple);
    }

    private static void checkChannels(
            @Nullable AlipaySettings alipay, @Nullable WechatSettings wechat, @Nullable AppleSettings apple) {
        if (alipay != null) {
            alipay.check(PREFIX + ".alipay.");
        }
        if (wechat != null) {
            wechat.check(PREFIX + ".wechat.");
        }
        if (apple != null) {
            apple.check(PREFIX + ".apple.");
        }
    }

    /** How long a call may take, whatever happens. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Where a provider is to tell us what has become of an order.
     *
     * @param channel its name in lower case
     */
    public URI callbackUrl(String channel) {
        return URI.create(required(PREFIX + ".callback-base-url", callbackBaseUrl) + "/api/payments/" + channel + "/notify");
    }
}
