package com.datingtoday.application.shared;

/** Encryption at rest: AES-256-GCM under master keys from the configuration. */
public interface Encryption {

    /**
     * Encrypted text.
     *
     * @param keyId id of the master key
     * @param ciphertext nonce, encrypted text and tag in base64
     */
    record EncryptedText(String keyId, String ciphertext) {}

    /**
     * Encrypts under the current key.
     *
     * @param context location of the text, such as {@code user_info.phone:100001}; decryption needs the same context,
     *     so a text copied to another location cannot be decrypted
     */
    EncryptedText encrypt(String context, String plaintext);

    /**
     * Decrypts a text.
     *
     * @throws IllegalArgumentException if the key is unknown, or the text was altered or belongs to another context
     */
    String decrypt(String context, EncryptedText encryptedText);
}
