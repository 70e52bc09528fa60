package com.datingtoday.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Real HMAC under two fixed keys: key {@code 1} is current until {@link #rotate} makes key {@code 2} current. */
public final class TestKeyedHasher implements KeyedHasher {

    private volatile List<String> versions = List.of("1", "2");

    /** Makes the other key current; both stay valid. */
    public void rotate() {
        versions = versions.reversed();
    }

    @Override
    public String hash(Purpose purpose, String text) {
        return hash(versions.getFirst(), purpose, text);
    }

    @Override
    public List<String> hashesUnderAllKeys(Purpose purpose, String text) {
        return versions.stream().map(version -> hash(version, purpose, text)).toList();
    }

    private static String hash(String version, Purpose purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("test key " + version).getBytes(UTF_8), "HmacSHA256"));
            Stream.of(purpose.name(), "\n", text).forEach(part -> mac.update(part.getBytes(UTF_8)));
            return version + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
