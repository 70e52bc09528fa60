package com.datingtoday.adapter.providers.vip.alipay;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.OptionalText;
import com.datingtoday.adapter.providers.shared.UrlForms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings of Alipay's open platform with RSA2 keys, in public key mode or certificate mode
 * (<a href="https://opendocs.alipay.com/common/02kkv7">sign modes</a>).
 *
 * @param appId id of the application at Alipay, 16 digits
 * @param sellerId id of the partner that receives the money: 2088 and 12 more digits
 * @param privateKeyFile path of the application's private key: base64 of PKCS #8, or PEM
 * @param publicKeyFile path of Alipay's public key, in public key mode; exclusive with certificates
 * @param certificates files of certificate mode; exclusive with public-key-file
 * @param gateway another address of the API; by default https://openapi.alipay.com/gateway.do
 * @param returnUrl URL that the browser opens after the payment; by default it stays at Alipay
 */
public record AlipaySettings(
        @NotNull @Pattern(regexp = "[0-9]{16}", message = "must be 16 digits")
        String appId,

        @NotNull @Pattern(regexp = "2088[0-9]{12}", message = "must be 2088 and 12 more digits")
        String sellerId,

        @NotBlank String privateKeyFile,
        @Nullable String publicKeyFile,
        @Nullable @Valid Certificates certificates,

        @Nullable @Pattern(regexp = UrlForms.URL, message = UrlForms.URL_MESSAGE)
        String gateway,

        @Nullable @Pattern(regexp = UrlForms.URL, message = UrlForms.URL_MESSAGE)
        String returnUrl) {

    private static final String PREFIX = "datingtoday.payment.alipay";

    public AlipaySettings {
        publicKeyFile = blankToNull(publicKeyFile);
        certificates = certificates == null || certificates.isEmpty() ? null : certificates;
        gateway = blankToNull(gateway);
        returnUrl = blankToNull(returnUrl);
        if (isConfigured(appId, sellerId, privateKeyFile, publicKeyFile, certificates)
                && (publicKeyFile == null) == (certificates == null)) {
            throw new IllegalArgumentException(
                    "either %s.public-key-file or %s.certificates must be set".formatted(PREFIX, PREFIX));
        }
    }

    /** Returns whether any credential is set, which enables the channel. */
    public boolean isConfigured() {
        return isConfigured(appId, sellerId, privateKeyFile, publicKeyFile, certificates);
    }

    private static boolean isConfigured(
            @Nullable String appId,
            @Nullable String sellerId,
            @Nullable String privateKeyFile,
            @Nullable String publicKeyFile,
            @Nullable Certificates certificates) {
        return certificates != null
                || Stream.of(appId, sellerId, privateKeyFile, publicKeyFile).anyMatch(OptionalText::isSet);
    }

    /**
     * Files of certificate mode, as downloaded from Alipay.
     *
     * @param appFile path of the application's certificate
     * @param alipayFile path of Alipay's public key certificate
     * @param rootFile path of Alipay's root certificates
     */
    public record Certificates(
            @NotBlank String appFile,
            @NotBlank String alipayFile,
            @NotBlank String rootFile) {

        private boolean isEmpty() {
            return Stream.of(appFile, alipayFile, rootFile).noneMatch(OptionalText::isSet);
        }
    }
}
