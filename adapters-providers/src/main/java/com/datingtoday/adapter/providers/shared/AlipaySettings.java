package com.datingtoday.adapter.providers.shared;

import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Alipay's open platform, with RSA2 keys (<a href="https://opendocs.alipay.com/common/02kkv7">sign modes</a>): either public
 * keys or certificates.
 *
 * @param appId the application at Alipay, 16 digits
 * @param sellerId who receives the money: the partner's id, {@code 2088} and 12 more digits
 * @param privateKeyFile where our private key is: base64 of PKCS #8, with or without PEM's lines around it
 * @param publicKeyFile where Alipay's public key is, which is not ours; absent in the mode of certificates
 * @param certificates absent in the mode of public keys
 * @param gateway another address of the interface; absent, {@code https://openapi.alipay.com/gateway.do}
 * @param returnUrl where a browser comes back to after paying; absent, it stays at Alipay's
 */
public record AlipaySettings(
        String appId,
        String sellerId,
        String privateKeyFile,
        @Nullable String publicKeyFile,
        @Nullable Certificates certificates,
        @Nullable String gateway,
        @Nullable String returnUrl) {

    private static final Pattern APP = Pattern.compile("[0-9]{16}");
    private static final Pattern SELLER = Pattern.compile("2088[0-9]{12}");

    public AlipaySettings {
        publicKeyFile = given(publicKeyFile);
        certificates = certificates == null || certificates.isEmpty() ? null : certificates;
        gateway = given(gateway);
        returnUrl = given(returnUrl);
    }

    boolean isGiven() {
        return certificates != null
                || Stream.of(appId, sellerId, privateKeyFile, publicKeyFile).anyMatch(value -> given(value) != null);
    }

    void check(String property) {
        Settings.check(
                APP.matcher(required(property + "app-id", appId)).matches(), property + "app-id must be 16 digits");
        Settings.check(
                SELLER.matcher(required(property + "seller-id", sellerId)).matches(),
                property + "seller-id must be 2088 and 12 more digits");
        required(property + "private-key-file", privateKeyFile);
        Settings.check(
                (publicKeyFile == null) != (certificates == null),
                "either %spublic-key-file or %scertificates must be set".formatted(property, property));
        if (certificates != null) {
            certificates.check(property + "certificates.");
        }
        if (gateway != null) {
            Settings.place(property + "gateway", gateway);
        }
        if (returnUrl != null) {
            Settings.place(property + "return-url", returnUrl);
        }
    }

    /**
     * The files that Alipay hands out in the mode of certificates.
     *
     * @param appFile our application's certificate
     * @param alipayFile Alipay's public key certificate
     * @param rootFile Alipay's root certificates
     */
    public record Certificates(String appFile, String alipayFile, String rootFile) {

        private boolean isEmpty() {
            return Stream.of(appFile, alipayFile, rootFile).allMatch(file -> given(file) == null);
        }

        private void check(String property) {
            required(property + "app-file", appFile);
            required(property + "alipay-file", alipayFile);
            required(property + "root-file", rootFile);
        }
    }
}
