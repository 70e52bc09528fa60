package com.datingtoday.adapter.providers.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings.KeyRing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySettingsTest {

    private static final KeyRing GOOD = new KeyRing("k1", Map.of("k1", SettingsSamples.KEY_1));

    @ParameterizedTest
    @ValueSource(strings = {"k", "2026-01", "ABCDEFGHIJKLMNOP"})
    void an_id_has_1_to_16_letters_digits_and_hyphens(String id) {
        var keyRing = new KeyRing(id, Map.of(id, SettingsSamples.KEY_1));

        assertThatCode(() -> new KeySettings(keyRing, keyRing)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k.1", "k 1", "k_1", "é", "ABCDEFGHIJKLMNOPQ"})
    void another_id_is_rejected(String id) {
        refused(
                new KeyRing(id, Map.of(id, SettingsSamples.KEY_1)),
                "datingtoday.keys.hashing.keys has an id that is not 1 to 16 letters, digits and hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void a_key_that_is_not_32_bytes_is_refused_and_not_shown(String key) {
        refused(new KeyRing("k1", Map.of("k1", key)), "datingtoday.keys.hashing.keys.k1 must be 32 bytes in base64");
    }

    @Test
    void the_current_key_must_be_configured() {
        refused(
                new KeyRing("k2", Map.of("k1", SettingsSamples.KEY_1)),
                "datingtoday.keys.hashing.current names a key that is not in datingtoday.keys.hashing.keys");
        refused(new KeyRing(" ", Map.of("k1", SettingsSamples.KEY_1)), "datingtoday.keys.hashing.current is missing");
    }

    @Test
    void the_invalid_property_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeySettings(new KeyRing("k1", Map.of()), GOOD))
                .withMessageStartingWith("datingtoday.keys.encryption.");
    }

    @Test
    void printing_shows_no_key() {
        assertThat(SettingsSamples.keys().toString())
                .contains("k1", "k2")
                .doesNotContain(SettingsSamples.KEY_1.substring(0, 8), SettingsSamples.KEY_2.substring(0, 8));
    }

    private static void refused(KeyRing hashing, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeySettings(GOOD, hashing))
                .withMessage(sentence);
    }
}
