package com.datingtoday.application.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.application.shared.Encryption.EncryptedText;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract of {@link Encryption}. */
public interface EncryptionContract {

    String CONTEXT = "user_info.phone:100001";
    int NONCE_AND_TAG_BYTES = 12 + 16;

    Encryption encryption();

    @ParameterizedTest
    @ValueSource(strings = {"", "1AE32B09224", "小明 😀"})
    default void decrypt_returns_the_encrypted_text(String text) {
        assertThat(encryption().decrypt(CONTEXT, encryption().encrypt(CONTEXT, text)))
                .isEqualTo(text);
    }

    @Test
    default void the_ciphertext_does_not_contain_the_text() {
        var bytes = Base64.getDecoder()
                .decode(encryption().encrypt(CONTEXT, "a".repeat(50)).ciphertext());

        assertThat(bytes).hasSize(50 + NONCE_AND_TAG_BYTES);
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain("aaa");
    }

    @Test
    default void the_same_text_has_a_different_ciphertext_each_time() {
        assertThat(encryption().encrypt(CONTEXT, "text"))
                .isNotEqualTo(encryption().encrypt(CONTEXT, "text"));
    }

    @Test
    default void a_text_of_another_context_is_rejected() {
        var encryptedText = encryption().encrypt(CONTEXT, "text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> encryption().decrypt("user_info.phone:100002", encryptedText));
    }

    @Test
    default void an_altered_text_is_rejected() {
        var encryptedText = encryption().encrypt(CONTEXT, "text");
        var length = Base64.getDecoder().decode(encryptedText.ciphertext()).length;

        for (int place = 0; place < length; place++) {
            var altered = altered(encryptedText, place);
            assertThatIllegalArgumentException().isThrownBy(() -> encryption().decrypt(CONTEXT, altered));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!"})
    default void an_invalid_ciphertext_is_rejected(String text) {
        var keyId = encryption().encrypt(CONTEXT, "text").keyId();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> encryption().decrypt(CONTEXT, new EncryptedText(keyId, text)));
    }

    @Test
    default void an_unknown_key_is_rejected() {
        var encryptedText = encryption().encrypt(CONTEXT, "text");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> encryption().decrypt(CONTEXT, new EncryptedText("nobody's", encryptedText.ciphertext())));
    }

    private static EncryptedText altered(EncryptedText encryptedText, int place) {
        var bytes = Base64.getDecoder().decode(encryptedText.ciphertext());
        bytes[place] ^= 1;
        return new EncryptedText(encryptedText.keyId(), Base64.getEncoder().encodeToString(bytes));
    }
}
