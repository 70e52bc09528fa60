package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.domain.shared.Sensitive;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Ed25519 key pairs of the sandbox. Each side signs with its own private key and has the other side's public key.
 *
 * @param provider has a private key only in the process that runs the provider
 * @param app key pair of the application
 */
record SandboxKeys(KeyPair provider, KeyPair app) {

    static final String ALGORITHM = "Ed25519";

    /** Returns generated keys. */
    static SandboxKeys generate() {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            return new SandboxKeys(generator.generateKeyPair(), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks " + ALGORITHM, e);
        }
    }

    /** Returns the keys of the settings. A failure names only exception classes. */
    static SandboxKeys of(SandboxSettings.Keys keys) {
        try {
            return new SandboxKeys(
                    new KeyPair(publicKey(keys.providerPublic()), privateKey(keys.providerPrivate())),
                    new KeyPair(publicKey(keys.appPublic()), privateKey(keys.appPrivate())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("%s.keys must be Ed25519 keys, base64 of their DER (%s)"
                    .formatted(SandboxSettings.PREFIX, e.getClass().getSimpleName()));
        }
    }

    private static PublicKey publicKey(String der) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(der));
        return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
    }

    private static @Nullable PrivateKey privateKey(@Nullable Sensitive<String> der) throws GeneralSecurityException {
        if (der == null) {
            return null;
        }
        var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(der.value()));
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
    }
}
