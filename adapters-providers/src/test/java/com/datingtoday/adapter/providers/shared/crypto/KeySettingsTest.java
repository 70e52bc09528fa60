package com.datingtoday.adapter.providers.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.SettingsValidation;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings.KeyRing;
import com.datingtoday.domain.shared.Sensitive;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySettingsTest {

    private static final KeyRing VALID = new KeyRing("k1", Map.of("k1", new Sensitive<>(SettingsSamples.KEY_1)));

    @ParameterizedTest
    @ValueSource(strings = {"k", "2026-01", "ABCDEFGHIJKLMNOP"})
    void an_id_has_1_to_16_letters_digits_and_hyphens(String id) {
        var keyRing = new KeyRing(id, Map.of(id, new Sensitive<>(SettingsSamples.KEY_1)));

        assertThat(SettingsValidation.rejections(() -> new KeySettings(keyRing, keyRing)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k.1", "k 1", "k_1", "é", "ABCDEFGHIJKLMNOPQ"})
    void another_id_is_rejected(String id) {
        assertRejected(
                new KeyRing(id, Map.of(id, new Sensitive<>(SettingsSamples.KEY_1))),
                "datingtoday.keys.hashing.keys must have ids of 1 to 16 letters, digits and hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void a_key_that_is_not_32_bytes_is_rejected_without_printing_it(String key) {
        assertRejected(
                new KeyRing("k1", Map.of("k1", new Sensitive<>(key))),
                "datingtoday.keys.hashing.keys.k1 must be 32 bytes in base64");
    }

    @Test
    void the_current_key_must_exist() {
        assertRejected(
                new KeyRing("k2", Map.of("k1", new Sensitive<>(SettingsSamples.KEY_1))),
                "datingtoday.keys.hashing.current must be the id of a key in datingtoday.keys.hashing.keys");
        assertRejected(
                new KeyRing(" ", Map.of("k1", new Sensitive<>(SettingsSamples.KEY_1))),
                "datingtoday.keys.hashing.current must be the id of a key in datingtoday.keys.hashing.keys");
    }

    @Test
    void the_sentence_names_the_property() {
        assertThat(SettingsValidation.rejections(() -> new KeySettings(new KeyRing("k1", Map.of()), VALID)))
                .singleElement()
                .asString()
                .startsWith("datingtoday.keys.encryption.");
    }

    @Test
    void the_string_form_contains_no_key() {
        assertThat(SettingsSamples.keys().toString())
                .contains("k1", "k2")
                .doesNotContain(SettingsSamples.KEY_1.substring(0, 8), SettingsSamples.KEY_2.substring(0, 8));
    }

    private static void assertRejected(KeyRing hashing, String sentence) {
        assertThat(SettingsValidation.rejections(() -> new KeySettings(VALID, hashing)))
                .containsExactly(sentence);
    }
}
