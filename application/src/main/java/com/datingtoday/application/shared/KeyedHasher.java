package com.datingtoday.application.shared;

import java.util.List;

/**
 * HMAC-SHA256 under keys from the configuration. A hash has the form {@code version.base64url}. To rotate keys, add the
 * new key on all instances first and make it current then.
 */
public interface KeyedHasher {

    /** Purpose of a hash; the same text has a different hash for each. */
    enum Purpose {
        /** Lookup of a user by phone number. */
        PHONE_LOOKUP,
        /** Lookup of a rejected birthday by phone number. */
        REJECTED_BIRTHDAY,
        /** Hash of a phone number in Redis keys of limits and codes. */
        PHONE_LIMITS,
        /** Comparison of an SMS code. */
        SMS_CODE,
        /** Authentication of session ids. */
        SESSION_ID,
        /** Derivation of the token that a refresh issues. */
        REFRESHED_TOKEN,
        /** Signature of media links. */
        MEDIA_LINK,
        /** Comparison of message texts. */
        DUPLICATE_TEXT
    }

    /** Returns the hash under the current key. */
    String hash(Purpose purpose, String text);

    /** Returns the hashes under all configured keys, the current one first. */
    List<String> hashesUnderAllKeys(Purpose purpose, String text);
}
