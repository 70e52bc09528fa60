package com.datingtoday.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Real encryption under one fixed key with counted nonces. */
public final class TestEncryption implements Encryption {

    private static final String KEY_ID = "test";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final AtomicLong nonces = new AtomicLong();

    @Override
    public EncryptedText encrypt(String context, String plaintext) {
        var nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(nonces.incrementAndGet())
                .array();
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, context, nonce).doFinal(plaintext.getBytes(UTF_8));
            var whole = ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                    .put(nonce)
                    .put(encrypted);
            return new EncryptedText(KEY_ID, Base64.getEncoder().encodeToString(whole.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String decrypt(String context, EncryptedText encryptedText) {
        if (!encryptedText.keyId().equals(KEY_ID)) {
            throw new IllegalArgumentException("unknown key");
        }
        var whole = Base64.getDecoder().decode(encryptedText.ciphertext());
        if (whole.length < NONCE_BYTES) {
            throw new IllegalArgumentException("too short");
        }
        try {
            var text =
                    cipher(Cipher.DECRYPT_MODE, context, whole).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("altered, or of another context", e);
        }
    }

    private static Cipher cipher(int mode, String context, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(UTF_8), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        cipher.updateAAD(context.getBytes(UTF_8));
        return cipher;
    }
}
