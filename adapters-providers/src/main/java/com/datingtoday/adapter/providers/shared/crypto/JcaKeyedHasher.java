package com.datingtoday.adapter.providers.shared.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.datingtoday.application.shared.KeyedHasher;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA256 with one key per purpose, derived from the master key by HKDF (RFC 5869). All keys are derived at the
 * start; a call costs one HMAC.
 */
@Component
final class JcaKeyedHasher implements KeyedHasher {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyVersion current;
    private final List<KeyVersion> all;

    JcaKeyedHasher(KeySettings settings) {
        var keyRing = settings.hashing();
        current = new KeyVersion(keyRing.current(), macs(keyRing.bytes(keyRing.current())));
        var others = keyRing.keys().keySet().stream()
                .filter(id -> !id.equals(keyRing.current()))
                .sorted()
                .map(id -> new KeyVersion(id, macs(keyRing.bytes(id))));
        all = Stream.concat(Stream.of(current), others).toList();
    }

    @Override
    public String hash(Purpose purpose, String text) {
        return current.hash(purpose, text);
    }

    @Override
    public List<String> hashesUnderAllKeys(Purpose purpose, String text) {
        return all.stream().map(keyVersion -> keyVersion.hash(purpose, text)).toList();
    }

    private static Map<Purpose, Mac> macs(byte[] master) {
        var macs = new EnumMap<Purpose, Mac>(Purpose.class);
        for (var purpose : Purpose.values()) {
            macs.put(purpose, mac(master, label(purpose)));
        }
        return macs;
    }

    /**
     * Returns the label of a purpose. It is part of every stored hash and must not change, even if the purpose is
     * renamed.
     */
    private static String label(Purpose purpose) {
        return switch (purpose) {
            case PHONE_LOOKUP -> "phone-lookup";
            case REJECTED_BIRTHDAY -> "rejected-birthday";
            case PHONE_LIMITS -> "phone-limits";
            case SMS_CODE -> "sms-code";
            case SESSION_ID -> "session-id";
            case REFRESHED_TOKEN -> "next-token";
            case MEDIA_LINK -> "media-link";
            case DUPLICATE_TEXT -> "same-words";
        };
    }

    private static Mac mac(byte[] master, String label) {
        try {
            var info = ("datingtoday/" + label).getBytes(US_ASCII);
            var derivation = HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, KEY_BYTES);
            var mac = Mac.getInstance(HMAC);
            mac.init(KDF.getInstance("HKDF-SHA256").deriveKey(HMAC, derivation));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java runtime lacks HKDF or " + HMAC, e);
        }
    }

    /** Key of the key ring. Its initialised macs are cloned for each call, because a Mac is not thread-safe. */
    private record KeyVersion(String id, Map<Purpose, Mac> macs) {

        String hash(Purpose purpose, String text) {
            try {
                var mac = (Mac) requireNonNull(macs.get(purpose)).clone();
                return id + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(UTF_8)));
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(HMAC + " of the Java runtime cannot be cloned", e);
            }
        }
    }
}
