package com.datingtoday.adapter.web.auth.request;

import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;

/** {@code Content-Digest} of RFC 9530 with sha-256, which binds the body to the signature of the headers. */
public final class ContentDigest {

    static final String HEADER = "content-digest";

    private static final String ALGORITHM = "sha-256";

    private ContentDigest() {}

    /** Returns whether the request has a body; it can be empty. */
    public static boolean hasBody(HttpMessage message) {
        return !message.header("transfer-encoding").isEmpty()
                || message.header("content-length").stream()
                        .anyMatch(length -> !length.strip().equals("0"));
    }

    /**
     * Rejects a body whose digest differs, with the error of a wrong signature; accepts a request without the header.
     */
    public static void require(HttpMessage message, byte[] body) {
        if (!message.header(HEADER).isEmpty()) {
            requireSha256(message, sha256(body));
        }
    }

    /** Checks a known digest like {@link #require}, but rejects a request without the header. */
    static void requireSha256(HttpMessage message, byte[] digest) {
        if (!MessageDigest.isEqual(parseHeader(message), digest)) {
            throw new DomainException(new AuthError.InvalidSignature());
        }
    }

    private static byte[] parseHeader(HttpMessage message) {
        try {
            var members = new Parser(message.header(HEADER)).parseDictionary().get();
            if (members.get(ALGORITHM) instanceof ByteSequenceItem digest) {
                ByteBuffer buffer = digest.get().duplicate();
                var bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                return bytes;
            }
        } catch (ParseException malformed) {
            throw new DomainException(new InputError.Malformed(HEADER));
        }
        throw new DomainException(new InputError.Malformed(HEADER));
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
