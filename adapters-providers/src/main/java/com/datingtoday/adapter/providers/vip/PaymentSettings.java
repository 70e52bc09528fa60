package com.datingtoday.adapter.providers.vip;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.UrlForms;
import com.datingtoday.adapter.providers.vip.alipay.AlipaySettings;
import com.datingtoday.adapter.providers.vip.apple.AppleSettings;
import com.datingtoday.adapter.providers.vip.wechat.WechatSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the payment providers. A channel is enabled if any of its credentials is set; then all of them are
 * required.
 *
 * @param callbackBaseUrl scheme and authority at which providers reach the service; required unless Apple is the only
 *     channel, whose callback address is configured in App Store Connect
 * @param maxConcurrentCalls maximum number of concurrent calls to each provider, 1 to 1000; further ones are rejected
 * @param connectTimeout maximum time to open a connection, at least 1 ms; at most 5 s together with read-timeout
 * @param readTimeout maximum time to wait for data of the response, at least 1 ms; at most 5 s together with
 *     connect-timeout
 * @param alipay Alipay; disabled if absent
 * @param wechat WeChat Pay; disabled if absent
 * @param apple App Store of Apple; disabled if absent
 */
@Validated
@ConfigurationProperties(PaymentSettings.PREFIX)
public record PaymentSettings(
        @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
        String callbackBaseUrl,

        @DefaultValue("64") @Range(min = 1, max = 1000) int maxConcurrentCalls,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
        @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout,
        @NestedConfigurationProperty @Nullable @Valid AlipaySettings alipay,
        @NestedConfigurationProperty @Nullable @Valid WechatSettings wechat,
        @NestedConfigurationProperty @Nullable @Valid AppleSettings apple) {

    static final String PREFIX = "datingtoday.payment";

    public PaymentSettings {
        callbackBaseUrl = blankToNull(callbackBaseUrl);
        alipay = alipay != null && alipay.isConfigured() ? alipay : null;
        wechat = wechat != null && wechat.isConfigured() ? wechat : null;
        apple = apple != null && apple.isConfigured() ? apple : null;
        CallTimeouts.requireTotal(PREFIX, connectTimeout, readTimeout);
        if (callbackBaseUrl == null && (alipay != null || wechat != null)) {
            throw new IllegalArgumentException(
                    PREFIX + ".callback-base-url must be set if Alipay or WeChat is enabled");
        }
    }

    /** Returns the maximum duration of a whole call. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Returns the URL that receives the notifications of a provider.
     *
     * @param channel name of the channel in lower case
     */
    public URI callbackUrl(String channel) {
        return URI.create(Objects.requireNonNull(callbackBaseUrl) + "/api/payments/" + channel + "/notify");
    }
}
