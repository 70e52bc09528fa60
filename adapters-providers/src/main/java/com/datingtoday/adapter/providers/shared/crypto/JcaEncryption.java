package com.datingtoday.adapter.providers.shared.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.shared.Encryption;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM encryption with a random nonce of 96 bits, which is safe for 2<sup>32</sup> texts per key. The key id and
 * the context are authenticated too.
 */
@Component
final class JcaEncryption implements Encryption {

    private static final String AES_GCM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final String current;
    private final Map<String, SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    JcaEncryption(KeySettings settings) {
        var keyRing = settings.encryption();
        current = keyRing.current();
        keys = keyRing.keys().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> new SecretKeySpec(keyRing.bytes(id), "AES")));
    }

    @Override
    public EncryptedText encrypt(String context, String plaintext) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = plaintext.getBytes(UTF_8);
        var sealed = ByteBuffer.allocate(NONCE_BYTES + text.length + TAG_BYTES).put(nonce);
        try {
            cipher(Cipher.ENCRYPT_MODE, current, context, nonce).doFinal(ByteBuffer.wrap(text), sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks " + AES_GCM, e);
        }
        return new EncryptedText(current, Base64.getEncoder().encodeToString(sealed.array()));
    }

    @Override
    public String decrypt(String context, EncryptedText encryptedText) {
        var bytes = decoded(encryptedText.ciphertext());
        try {
            var text = cipher(Cipher.DECRYPT_MODE, encryptedText.keyId(), context, bytes)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException e) {
            throw refusal("the text was altered or belongs to another context", e);
        }
    }

    /** Creates a cipher; the nonce is the beginning of the given bytes. */
    private Cipher cipher(int mode, String keyId, String context, byte[] nonce) throws GeneralSecurityException {
        var key = keys.get(keyId);
        if (key == null) {
            throw refusal("no key has this id", null);
        }
        var cipher = Cipher.getInstance(AES_GCM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce, 0, NONCE_BYTES));
        cipher.updateAAD((keyId + ":" + context).getBytes(UTF_8));
        return cipher;
    }

    /**
     * Decodes base64 strictly. Java's decoder ignores stray bits at the end; only output of {@link #encrypt} is
     * accepted.
     */
    private static byte[] decoded(String ciphertext) {
        try {
            var bytes = Base64.getDecoder().decode(ciphertext);
            if (bytes.length >= NONCE_BYTES + TAG_BYTES
                    && Base64.getEncoder().encodeToString(bytes).equals(ciphertext)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw refusal("not base64", null);
        }
        throw refusal("the text was altered", null);
    }

    private static IllegalArgumentException refusal(String why, @Nullable Exception cause) {
        return new IllegalArgumentException("cannot decrypt: " + why, cause);
    }
}
