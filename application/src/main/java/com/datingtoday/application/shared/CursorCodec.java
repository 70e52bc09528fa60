package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.Base64;
import java.util.function.Function;

/**
 * Where a page of a list ended. To the client it is opaque: the last line may be somebody whom he may not see. It is good
 * for the list and the viewer it was made for, and for nothing else.
 *
 * @param encryption keeps it from being read or altered
 * @param scope the list and its viewer, such as {@code followers:100001}
 */
public record CursorCodec(Encryption encryption, String scope) {

    private static final int LONGEST = 512;

    /** A cursor for a position in the list. */
    public String encode(String position) {
        var encryptedText = encryption.encrypt(context(), position);
        return encryptedText.keyId() + "." + urlText(Base64.getDecoder().decode(encryptedText.ciphertext()));
    }

    /** The position; refuses a cursor that was altered or belongs to another list or viewer. */
    public String decode(String cursor) {
        var dot = cursor.indexOf('.');
        if (dot < 0 || cursor.length() > LONGEST) {
            throw malformed();
        }
        try {
            var text = cursor.substring(dot + 1);
            var bytes = Base64.getUrlDecoder().decode(text);
            // The same bytes can be written in other ways: with padding, or other spare bits at the end.
            if (!urlText(bytes).equals(text)) {
                throw malformed();
            }
            var ciphertext = Base64.getEncoder().encodeToString(bytes);
            return encryption.decrypt(context(), new Encryption.EncryptedText(cursor.substring(0, dot), ciphertext));
        } catch (IllegalArgumentException altered) {
            throw malformed();
        }
    }

    /** What the position says; refuses also one that another version of this service has written otherwise. */
    public <T> T decode(String cursor, Function<String, T> reading) {
        var position = decode(cursor);
        try {
            return reading.apply(position);
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherwise) {
            throw malformed();
        }
    }

    private String context() {
        return "cursor." + scope;
    }

    private static String urlText(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static DomainException malformed() {
        return new DomainException(new InputError.Malformed("cursor"));
    }
}
