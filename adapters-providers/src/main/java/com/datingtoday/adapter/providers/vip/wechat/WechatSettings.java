package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.OptionalText;
import com.datingtoday.adapter.providers.shared.UrlForms;
import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings of WeChat Pay, API v3, with WeChat Pay's public key (<a
 * href="https://pay.weixin.qq.com/doc/v3/merchant/4012153196">public key mode</a>). In this mode the start downloads no
 * platform certificates.
 *
 * @param appId id of the application on WeChat's open platform, such as wx8888888888888888
 * @param merchantId id of the merchant, 8 to 32 digits
 * @param merchantSerial serial number of the merchant's certificate, hex digits
 * @param privateKeyFile path of the merchant's private key (apiclient_key.pem)
 * @param apiKey API v3 key, 32 characters
 * @param publicKeyId id of WeChat Pay's public key: PUB_KEY_ID_ and digits
 * @param publicKeyFile path of WeChat Pay's public key (pub_key.pem)
 * @param endpoint another address that implements the API; by default the address of WeChat
 */
public record WechatSettings(
        @NotNull @Pattern(regexp = "wx[0-9a-zA-Z]{1,30}", message = "must be wx and letters or digits")
        String appId,

        @NotNull @Pattern(regexp = "[0-9]{8,32}", message = "must be 8 to 32 digits")
        String merchantId,

        @NotNull @Pattern(regexp = "[0-9A-Fa-f]{1,64}", message = "must be hex digits")
        String merchantSerial,

        @NotBlank String privateKeyFile,
        @NotBlank Sensitive<String> apiKey,

        @NotNull @Pattern(regexp = "PUB_KEY_ID_[0-9]{1,64}", message = "must be PUB_KEY_ID_ and digits")
        String publicKeyId,

        @NotBlank String publicKeyFile,

        @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
        String endpoint) {

    private static final java.util.regex.Pattern API_KEY = java.util.regex.Pattern.compile("[!-~]{32}");

    public WechatSettings {
        endpoint = blankToNull(endpoint);
        // A violated constraint would carry the key as the rejected value.
        if (OptionalText.isSet(apiKey) && !API_KEY.matcher(apiKey.value()).matches()) {
            throw new IllegalArgumentException(
                    "datingtoday.payment.wechat.api-key must be 32 printable ASCII characters");
        }
    }

    /** Returns whether any credential is set, which enables the channel. */
    public boolean isConfigured() {
        return OptionalText.isSet(apiKey)
                || Stream.of(appId, merchantId, merchantSerial, privateKeyFile, publicKeyId, publicKeyFile)
                        .anyMatch(OptionalText::isSet);
    }
}
