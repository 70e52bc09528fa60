package com.datingtoday.application.shared;

/** Encryption at rest: AES-256-GCM under master keys from the configuration. */
public interface Encryption {

    /**
     * A text that only we can read.
     *
     * @param keyId which master key it is under
     * @param ciphertext nonce, encrypted text and tag in base64
     */
    record EncryptedText(String keyId, String ciphertext) {}

    /**
     * Encrypts under the current key.
     *
     * @param context where the text belongs, such as {@code user_info.phone:100001}; the same is needed to open it, so
     *     that what was copied elsewhere does not open there
     */
    EncryptedText encrypt(String context, String plaintext);

    /**
     * Decrypts.
     *
     * @throws IllegalArgumentException if the key is unknown, the text was altered, or belongs to another context
     */
    String decrypt(String context, EncryptedText encryptedText);
}
