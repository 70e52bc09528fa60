package com.datingtoday.application.shared;

import java.util.List;

/**
 * Hashes that only we can compute: HMAC-SHA256 under keys from the configuration. A hash is written
 * {@code version.base64url}, so that keys can be rotated: make the new key known everywhere first, then current.
 */
public interface KeyedHasher {

    /** What a hash is for; the same text hashes differently for each. */
    enum Purpose {
        /** Finding a user by phone number. */
        PHONE_LOOKUP,
        /** Naming a phone number where it must not stand itself, in keys of limits and codes. */
        PHONE_LIMITS,
        /** Recognising an SMS code. */
        SMS_CODE,
        /** Telling our own session ids from invented ones. */
        SESSION_ID,
        /** The token that follows another at a refresh. */
        REFRESHED_TOKEN,
        /** Telling our own links to stored files from invented ones. */
        MEDIA_LINK,
        /** Recognising words that were said before. */
        DUPLICATE_TEXT
    }

    /** The hash under the current key. */
    String hash(Purpose purpose, String text);

    /** The hashes under every known key, the current one first. */
    List<String> hashesUnderAllKeys(Purpose purpose, String text);
}
