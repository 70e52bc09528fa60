package com.datingtoday.adapter.providers.shared;

import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * WeChat Pay, API v3, with WeChat Pay's public key (<a href="https://pay.weixin.qq.com/doc/v3/merchant/4012153196">the way
 * without platform certificates</a>), so that nothing is downloaded at the start.
 *
 * @param appId the application on WeChat's open platform, such as {@code wx8888888888888888}
 * @param merchantId the merchant's number, digits
 * @param merchantSerial the serial number of the merchant's certificate, hex digits
 * @param privateKeyFile where the merchant's private key is ({@code apiclient_key.pem})
 * @param apiKey the API v3 key, 32 characters
 * @param publicKeyId the id of WeChat Pay's public key: {@code PUB_KEY_ID_} and digits
 * @param publicKeyFile where WeChat Pay's public key is ({@code pub_key.pem})
 * @param endpoint another address that speaks the API; absent, WeChat's
 */
public record WechatSettings(
        String appId,
        String merchantId,
        String merchantSerial,
        String privateKeyFile,
        String apiKey,
        String publicKeyId,
        String publicKeyFile,
        @Nullable String endpoint) {

    private static final Pattern APP = Pattern.compile("wx[0-9a-zA-Z]{1,30}");
    private static final Pattern MERCHANT = Pattern.compile("[0-9]{8,32}");
    private static final Pattern SERIAL = Pattern.compile("[0-9A-Fa-f]{1,64}");
    private static final Pattern KEY_ID = Pattern.compile("PUB_KEY_ID_[0-9]{1,64}");
    private static final Pattern API_KEY = Pattern.compile("[!-~]{32}");

    public WechatSettings {
        endpoint = given(endpoint);
    }

    boolean isGiven() {
        return Stream.of(appId, merchantId, merchantSerial, privateKeyFile, apiKey, publicKeyId, publicKeyFile)
                .anyMatch(value -> given(value) != null);
    }

    void check(String property) {
        matches(APP, property + "app-id", appId, "wx and letters or digits");
        matches(MERCHANT, property + "merchant-id", merchantId, "8 to 32 digits");
        matches(SERIAL, property + "merchant-serial", merchantSerial, "hex digits");
        required(property + "private-key-file", privateKeyFile);
        matches(API_KEY, property + "api-key", apiKey, "32 characters");
        matches(KEY_ID, property + "public-key-id", publicKeyId, "PUB_KEY_ID_ and digits");
        required(property + "public-key-file", publicKeyFile);
        Settings.endpoint(property + "endpoint", endpoint);
    }

    private static void matches(Pattern form, String property, String value, String words) {
        Settings.check(form.matcher(required(property, value)).matches(), property + " must be " + words);
    }

    /** Nothing secret. */
    @Override
    public String toString() {
        return "WechatSettings[appId=%s, merchantId=%s]".formatted(appId, merchantId);
    }
}
