package com.datingtoday.adapter.providers.shared.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.KeyedHasherContract;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JcaKeyedHasherTest implements KeyedHasherContract {

    private final KeyedHasher hashes = new JcaKeyedHasher(SettingsSamples.keys("k1"));

    @Override
    public KeyedHasher keyedHasher() {
        return hashes;
    }

    @Override
    public KeyedHasher rotated() {
        return new JcaKeyedHasher(SettingsSamples.keys("k2"));
    }

    /** Stored hashes identify users, so a changed hash would prevent all logins. */
    @ParameterizedTest
    @CsvSource({
        "PHONE_LOOKUP, phone-lookup",
        "PHONE_LIMITS, phone-limits",
        "SMS_CODE, sms-code",
        "SESSION_ID, session-id",
        "REFRESHED_TOKEN, next-token",
        "MEDIA_LINK, media-link",
        "DUPLICATE_TEXT, same-words"
    })
    void a_hash_follows_rfc_5869_and_rfc_2104(Purpose purpose, String label) throws GeneralSecurityException {
        var master = Base64.getDecoder().decode(SettingsSamples.KEY_1);
        var extracted = hmac(new byte[32], master);
        var subkey = hmac(extracted, ("datingtoday/" + label + "\u0001").getBytes(US_ASCII));

        var expected = Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(subkey, TEXT.getBytes(UTF_8)));

        assertThat(hashes.hash(purpose, TEXT)).isEqualTo("k1." + expected);
    }

    @Test
    void concurrent_threads_get_the_same_hash() {
        var alone = IntStream.range(0, 5_000).mapToObj(this::of).toList();
        var together = IntStream.range(0, 5_000).parallel().mapToObj(this::of).toList();

        assertThat(together).isEqualTo(alone);
    }

    private String of(int i) {
        return hashes.hash(Purpose.SMS_CODE, "text " + i);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
