package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.auth.request.ContentDigest;
import com.datingtoday.adapter.web.auth.request.HttpMessage;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.Dictionary;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.IntegerItem;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;
import org.jspecify.annotations.Nullable;

/**
 * Headers {@code Signature-Input} and {@code Signature} of RFC 9421 (scheme 2), with the required parameters and
 * components.
 */
record MessageSignature(InnerList input, SignedRequest.SignatureBytes signature) {

    static final String INPUT = "signature-input";
    static final String SIGNATURE = "signature";

    private static final String ALGORITHM = "hmac-sha256";
    private static final int MAX_KEY_ID_LENGTH = 128;
    private static final int MIN_NONCE_LENGTH = 16;
    private static final int MAX_NONCE_LENGTH = 64;

    /** Returns whether the request has a header of this scheme. */
    static boolean isPresentIn(HttpMessage message) {
        return !message.header(INPUT).isEmpty() || !message.header(SIGNATURE).isEmpty();
    }

    static MessageSignature parse(HttpMessage message) {
        var inputs = dictionary(message, INPUT);
        var signatures = dictionary(message, SIGNATURE);
        if (inputs.size() != 1) {
            throw malformed(INPUT);
        }
        var label = inputs.keySet().iterator().next();
        if (signatures.size() != 1 || !(signatures.get(label) instanceof ByteSequenceItem signature)) {
            throw malformed(SIGNATURE);
        }
        if (!(inputs.get(label) instanceof InnerList input)) {
            throw malformed(INPUT);
        }
        return new MessageSignature(input, new SignedRequest.SignatureBytes(bytes(signature.get())));
    }

    /** Returns the signature with its signature base; rejects a signature that does not cover a required component. */
    SignedRequest.ByMessageSignature toSignedRequest(HttpMessage message) {
        var parameters = input.getParams();
        if (parameters.containsKey("alg") && !ALGORITHM.equals(text("alg"))) {
            throw malformed("alg");
        }
        var keyId = keyId();
        var nonce = text("nonce");
        if (nonce == null) {
            throw new DomainException(new InputError.Missing("nonce"));
        }
        if (nonce.length() < MIN_NONCE_LENGTH || nonce.length() > MAX_NONCE_LENGTH) {
            throw malformed("nonce");
        }
        var created = seconds("created");
        if (created == null) {
            throw new DomainException(new InputError.Missing("created"));
        }
        requireCoverage(message);
        return new SignedRequest.ByMessageSignature(
                keyId,
                created,
                seconds("expires"),
                nonce,
                new Sensitive<>(new SignatureBase(message).build(input)),
                signature);
    }

    /** Returns the key id; a missing key id is rejected like an unknown one. */
    String keyId() {
        var keyId = text("keyid");
        if (keyId == null || keyId.isEmpty() || keyId.length() > MAX_KEY_ID_LENGTH) {
            throw new DomainException(new AuthError.InvalidSignature());
        }
        return keyId;
    }

    private void requireCoverage(HttpMessage message) {
        var covered = plainComponents();
        var required = new HashSet<String>(Set.of("@method"));
        if (!covered.contains("@target-uri")) {
            required.add("@path");
            if (message.query() != null) {
                required.add("@query");
            }
        }
        for (var header : List.of("content-digest", "content-type", "idempotency-key")) {
            if (!message.header(header).isEmpty()) {
                required.add(header);
            }
        }
        if (ContentDigest.hasBody(message)) {
            required.add("content-digest");
        }
        required.stream()
                .filter(component -> !covered.contains(component))
                .sorted()
                .findFirst()
                .ifPresent(component -> {
                    throw new DomainException(new InputError.Missing("signature-input " + component));
                });
    }

    private Set<String> plainComponents() {
        var names = new HashSet<String>();
        for (var component : input.get()) {
            if (component instanceof StringItem name && name.getParams().isEmpty()) {
                names.add(name.get());
            }
        }
        return names;
    }

    private @Nullable String text(String parameter) {
        var value = input.getParams().get(parameter);
        if (value == null) {
            return null;
        }
        if (value instanceof StringItem text) {
            return text.get();
        }
        throw malformed(parameter);
    }

    private @Nullable Long seconds(String parameter) {
        var value = input.getParams().get(parameter);
        if (value == null) {
            return null;
        }
        if (value instanceof IntegerItem number && number.getAsLong() >= 0) {
            return number.getAsLong();
        }
        throw malformed(parameter);
    }

    private static Map<String, ListElement<?>> dictionary(HttpMessage message, String header) {
        var lines = message.header(header);
        if (lines.isEmpty()) {
            throw new DomainException(new InputError.Missing(header));
        }
        if (lines.size() > 1) {
            throw new DomainException(new InputError.Repeated(header));
        }
        try {
            Dictionary dictionary = new Parser(lines).parseDictionary();
            return dictionary.get();
        } catch (ParseException e) {
            throw malformed(header);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static DomainException malformed(String field) {
        return new DomainException(new InputError.Malformed(field));
    }
}
