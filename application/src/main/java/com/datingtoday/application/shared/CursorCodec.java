package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.Base64;
import java.util.function.Function;

/**
 * Encryption of cursors. A cursor is opaque to clients, because the last entry of a page can be a user whom the viewer
 * may not see. It is valid for one list and one viewer, and with the filters and the sort order of its list.
 *
 * @param scope list and viewer, such as {@code followers:100001}, and the filters if the list has any
 */
public record CursorCodec(Encryption encryption, String scope) {

    private static final int MAX_LENGTH = 512;

    /**
     * Returns the codec of a list with filters.
     *
     * @param filters text that is equal for equal filters and sort orders only
     */
    public static CursorCodec filtered(Encryption encryption, String scope, String filters) {
        return new CursorCodec(encryption, scope + ":" + filters);
    }

    public String encode(String position) {
        var encryptedText = encryption.encrypt(context(), position);
        return encryptedText.keyId() + "." + base64Url(Base64.getDecoder().decode(encryptedText.ciphertext()));
    }

    /**
     * Decrypts a cursor.
     *
     * @throws DomainException with {@code Malformed} if the cursor was altered or belongs to another list, viewer or filter
     */
    public String decode(String cursor) {
        var dot = cursor.indexOf('.');
        if (dot < 0 || cursor.length() > MAX_LENGTH) {
            throw malformed();
        }
        try {
            var text = cursor.substring(dot + 1);
            var bytes = Base64.getUrlDecoder().decode(text);
            // Base64 can encode the same bytes differently, with padding or other unused bits.
            if (!base64Url(bytes).equals(text)) {
                throw malformed();
            }
            var ciphertext = Base64.getEncoder().encodeToString(bytes);
            return encryption.decrypt(context(), new Encryption.EncryptedText(cursor.substring(0, dot), ciphertext));
        } catch (IllegalArgumentException altered) {
            throw malformed();
        }
    }

    /**
     * Decrypts and parses a cursor.
     *
     * @throws DomainException with {@code Malformed} also if another version of the service wrote a different format
     */
    public <T> T decode(String cursor, Function<String, T> parser) {
        var position = decode(cursor);
        try {
            return parser.apply(position);
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherFormat) {
            throw malformed();
        }
    }

    private String context() {
        return "cursor." + scope;
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static DomainException malformed() {
        return new DomainException(new InputError.Malformed("cursor"));
    }
}
