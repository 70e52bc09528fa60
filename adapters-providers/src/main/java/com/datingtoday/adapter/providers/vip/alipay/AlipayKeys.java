package com.datingtoday.adapter.providers.vip.alipay;

import com.alipay.api.AlipayApiException;
import com.alipay.api.internal.util.AlipaySignature;
import com.alipay.api.internal.util.AntCertificationUtil;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.domain.shared.Sensitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the merchant and of Alipay.
 *
 * @param privateKey of the merchant: base64 of PKCS #8
 * @param publicKey of Alipay: base64 of X.509
 * @param certificates null in public key mode
 */
record AlipayKeys(
        Sensitive<String> privateKey,
        String publicKey,
        @Nullable Certificates certificates) {

    static final String PREFIX = "datingtoday.payment.alipay";

    private static final String PEM_LINES = "-----[A-Z ]+-----|\\s";
    private static final String RSA = "RSA";
    private static final String SIGN_TYPE = "RSA2";

    /**
     * Certificates of certificate mode, as PEM.
     *
     * @param proof parsed certificate of Alipay
     */
    record Certificates(String app, String alipay, String root, X509Certificate proof) {}

    /** Reads the files of the settings. A failure names the property and exception classes only. */
    static AlipayKeys read(AlipaySettings settings) {
        var privateKey = key("private-key-file", settings.privateKeyFile());
        check(
                "private-key-file",
                () -> KeyFactory.getInstance(RSA)
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))));
        var files = settings.certificates();
        if (files != null) {
            return byCertificates(privateKey, files);
        }
        var theirs = key("public-key-file", Objects.requireNonNull(settings.publicKeyFile()));
        check(
                "public-key-file",
                () -> KeyFactory.getInstance(RSA)
                        .generatePublic(
                                new X509EncodedKeySpec(Base64.getDecoder().decode(theirs))));
        return new AlipayKeys(new Sensitive<>(privateKey), theirs, null);
    }

    private static AlipayKeys byCertificates(String privateKey, AlipaySettings.Certificates files) {
        var alipay = text("certificates.alipay-file", files.alipayFile());
        var root = text("certificates.root-file", files.rootFile());
        if (!AntCertificationUtil.isTrusted(alipay, root)) {
            throw new IllegalStateException(
                    PREFIX + ".certificates.alipay-file was not issued by one of certificates.root-file");
        }
        var app = text("certificates.app-file", files.appFile());
        check("certificates.app-file", () -> certificate(app));
        var proof = check("certificates.alipay-file", () -> certificate(alipay));
        var theirs = Base64.getEncoder().encodeToString(proof.getPublicKey().getEncoded());
        return new AlipayKeys(new Sensitive<>(privateKey), theirs, new Certificates(app, alipay, root, proof));
    }

    /** Returns whether Alipay signed the form with a key that is valid now. */
    boolean isSignedByAlipay(Map<String, String> form) {
        if (!SIGN_TYPE.equals(form.get("sign_type"))) {
            return false;
        }
        try {
            if (certificates != null) {
                certificates.proof().checkValidity();
            }
            // The library removes the signature from the map.
            return AlipaySignature.rsaCheckV1(new TreeMap<>(form), publicKey, "UTF-8", SIGN_TYPE);
        } catch (AlipayApiException | CertificateException e) {
            return false;
        }
    }

    private interface KeyLoader<T> {
        T read() throws GeneralSecurityException;
    }

    private static <T> T check(String property, KeyLoader<T> keyLoader) {
        try {
            return keyLoader.read();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s.%s holds nothing of that kind".formatted(PREFIX, property), ProviderException.from(e));
        }
    }

    private static X509Certificate certificate(String pem) throws CertificateException {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
    }

    private static String key(String property, String file) {
        return text(property, file).replaceAll(PEM_LINES, "");
    }

    private static String text(String property, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s.%s cannot be read".formatted(PREFIX, property), ProviderException.from(e));
        }
    }
}
