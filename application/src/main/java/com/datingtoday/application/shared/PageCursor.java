package com.datingtoday.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.shared.KeyedHashes.Purpose;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Refused;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Where a page of a list ended. To the client it is opaque; it is good for the list and the viewer it was made for, and
 * for nothing else.
 *
 * @param hashes keep it from being altered
 * @param scope the list and its viewer, such as {@code followers:100001}
 */
public record PageCursor(KeyedHashes hashes, String scope) {

    private static final int LONGEST = 512;

    /** A cursor for a position in the list. */
    public String write(String position) {
        return encode(position) + "." + hashes.hash(Purpose.CURSOR, scope + "|" + position);
    }

    /** The position; refuses a cursor that was altered or belongs to another list or viewer. */
    public String read(String cursor) {
        var dot = cursor.indexOf('.');
        if (dot < 0 || cursor.length() > LONGEST) {
            throw malformed();
        }
        var position = decode(cursor.substring(0, dot));
        // What is read may have been written in another way: with padding, or other spare bits at the end.
        if (!cursor.startsWith(encode(position) + ".") || !isSigned(position, cursor.substring(dot + 1))) {
            throw malformed();
        }
        return position;
    }

    private boolean isSigned(String position, String signature) {
        return hashes.candidates(Purpose.CURSOR, scope + "|" + position).stream()
                .anyMatch(good -> MessageDigest.isEqual(good.getBytes(UTF_8), signature.getBytes(UTF_8)));
    }

    private static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException altered) {
            throw malformed();
        }
    }

    private static Refused malformed() {
        return new Refused(new InputError.Malformed("cursor"));
    }
}
