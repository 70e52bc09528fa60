package com.datingtoday.adapter.providers.vip.apple;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signer of JWS with a certificate chain, like Apple.
 *
 * @param algorithm value of the header
 * @param chain leaf certificate first
 * @param key key of the signature
 */
record AppleSigner(String algorithm, List<AppleCertificate> chain, PrivateKey key) {

    static final JsonMapper JSON = JsonMapper.shared();

    static final AppleCertificate ROOT = AppleCertificate.root("Apple Root CA");
    static final AppleCertificate INTERMEDIATE = AppleCertificate.intermediate().by(ROOT);
    static final AppleCertificate LEAF = AppleCertificate.leaf().by(INTERMEDIATE);
    static final AppleSigner APPLE = of(LEAF, INTERMEDIATE, ROOT);

    /** Creates a signer; the leaf certificate comes first. */
    static AppleSigner of(AppleCertificate... chain) {
        return new AppleSigner("ES256", List.of(chain), chain[0].key().getPrivate());
    }

    AppleSigner algorithm(String name) {
        return new AppleSigner(name, chain, key);
    }

    AppleSigner key(PrivateKey other) {
        return new AppleSigner(algorithm, chain, other);
    }

    String sign(Map<String, Object> payload) {
        return sign(JSON.writeValueAsString(payload));
    }

    String sign(String payload) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", algorithm);
        if (!chain.isEmpty()) {
            header.put("x5c", chain.stream().map(AppleCertificate::encoded).toList());
        }
        var signed = base64(JSON.writeValueAsBytes(header)) + "." + base64(payload.getBytes(UTF_8));
        return signed + "." + base64(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            return switch (algorithm) {
                case "none" -> new byte[0];
                case "HS256" -> hmac(signed);
                default -> signature(key, signed);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns an HMAC with the public key as secret, which a verifier with algorithm confusion would accept. */
    private byte[] hmac(String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(chain.getFirst().key().getPublic().getEncoded(), "HmacSHA256"));
        return mac.doFinal(signed.getBytes(UTF_8));
    }

    private static byte[] signature(PrivateKey key, String signed) throws GeneralSecurityException {
        var signature = Signature.getInstance(
                key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(signed.getBytes(UTF_8));
        return signature.sign();
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns the JWS with another payload and the same signature. */
    static String replaced(String jws, Map<String, Object> payload) {
        var parts = Arrays.asList(jws.split("\\."));
        parts.set(1, base64(JSON.writeValueAsBytes(payload)));
        return String.join(".", parts);
    }
}
