package com.datingtoday.adapter.providers.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings.KeyRing;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.application.shared.EncryptionContract;
import com.datingtoday.domain.shared.Sensitive;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JcaEncryptionTest implements EncryptionContract {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final Encryption encryption = new JcaEncryption(SettingsSamples.keys("k1"));

    @Override
    public Encryption encryption() {
        return encryption;
    }

    @Test
    void a_ciphertext_of_an_earlier_key_is_decrypted() {
        var old = encryption.encrypt("context", "text");
        var changed = new JcaEncryption(SettingsSamples.keys("k2"));

        assertThat(old.keyId()).isEqualTo("k1");
        assertThat(changed.encrypt("context", "text").keyId()).isEqualTo("k2");
        assertThat(changed.decrypt("context", old)).isEqualTo("text");
    }

    @Test
    void a_ciphertext_is_bound_to_its_key_id() {
        var keyRing = new KeyRing(
                "a", Map.of("a", new Sensitive<>(SettingsSamples.KEY_1), "b", new Sensitive<>(SettingsSamples.KEY_1)));
        var twins = new JcaEncryption(new KeySettings(keyRing, keyRing));
        var encryptedText = twins.encrypt("context", "text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twins.decrypt("context", new EncryptedText("b", encryptedText.ciphertext())));
    }

    @Test
    void key_id_and_context_are_authenticated_separately() {
        var keyRing = new KeyRing(
                "a",
                Map.of("a", new Sensitive<>(SettingsSamples.KEY_1), "a-b", new Sensitive<>(SettingsSamples.KEY_1)));
        var twins = new JcaEncryption(new KeySettings(keyRing, keyRing));
        var encryptedText = twins.encrypt("-bcontext", "text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twins.decrypt("context", new EncryptedText("a-b", encryptedText.ciphertext())));
    }

    /** With 28 bytes and one of text, two bits of the last character are unused. */
    @Test
    void another_base64_spelling_is_rejected() {
        var written = encryption.encrypt("context", "a").ciphertext();
        var unpadded = written.substring(0, written.indexOf('='));
        var last = ALPHABET.indexOf(unpadded.charAt(unpadded.length() - 1));
        var strayed = unpadded.substring(0, unpadded.length() - 1) + ALPHABET.charAt(last + 1) + "=";

        for (var other : new String[] {unpadded, strayed}) {
            assertThat(Base64.getDecoder().decode(other))
                    .isEqualTo(Base64.getDecoder().decode(written));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> encryption.decrypt("context", new EncryptedText("k1", other)));
        }
    }

    @Test
    void nonces_are_not_repeated() {
        var beginnings = IntStream.range(0, 2_000)
                .mapToObj(
                        i -> encryption.encrypt("context", "text").ciphertext().substring(0, 16));

        assertThat(beginnings).doesNotHaveDuplicates();
    }

    @Test
    void a_failure_does_not_contain_the_ciphertext() {
        var encryptedText = encryption.encrypt("user:100001", "+8613499990000");

        var refusal = catchThrowable(() -> encryption.decrypt("user:100002", encryptedText));

        assertThat(refusal)
                .hasMessage("cannot decrypt: the text was altered or belongs to another context")
                .hasNoSuppressedExceptions();
        assertThat(refusal.getCause()).hasMessageNotContainingAny("user:", "1349999", encryptedText.ciphertext());
    }
}
