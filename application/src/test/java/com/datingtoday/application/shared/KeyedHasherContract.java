package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.KeyedHasher.Purpose;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Contract of {@link KeyedHasher}. */
public interface KeyedHasherContract {

    String TEXT = "+8613499990000";

    /** Returns a hasher with at least two keys. */
    KeyedHasher keyedHasher();

    /** Returns a hasher with the same keys, another one being current. */
    KeyedHasher rotated();

    @Test
    default void a_hash_names_its_key_and_holds_256_bits() {
        assertThat(keyedHasher().hashesUnderAllKeys(Purpose.PHONE_LOOKUP, TEXT))
                .allSatisfy(hash -> assertThat(hash).matches("[A-Za-z0-9-]{1,16}\\.[A-Za-z0-9_-]{43}"));
    }

    @Test
    default void the_same_text_has_the_same_hash() {
        assertThat(keyedHasher().hash(Purpose.SMS_CODE, TEXT))
                .isEqualTo(keyedHasher().hash(Purpose.SMS_CODE, TEXT));
    }

    @Test
    default void another_text_has_another_hash() {
        assertThat(keyedHasher().hash(Purpose.SMS_CODE, TEXT))
                .isNotEqualTo(keyedHasher().hash(Purpose.SMS_CODE, TEXT + "0"));
    }

    @Test
    default void each_purpose_has_its_own_hashes() {
        assertThat(Arrays.stream(Purpose.values())
                        .map(purpose -> withoutVersion(keyedHasher().hash(purpose, TEXT))))
                .doesNotHaveDuplicates();
    }

    @Test
    default void the_first_of_all_hashes_is_that_under_the_current_key() {
        var candidates = keyedHasher().hashesUnderAllKeys(Purpose.PHONE_LOOKUP, TEXT);

        assertThat(candidates).hasSizeGreaterThan(1).startsWith(keyedHasher().hash(Purpose.PHONE_LOOKUP, TEXT));
        assertThat(candidates.stream().map(KeyedHasherContract::withoutVersion)).doesNotHaveDuplicates();
    }

    @Test
    default void after_a_rotation_the_hash_is_new_and_the_old_one_is_still_among_all_hashes() {
        var before = keyedHasher().hash(Purpose.PHONE_LOOKUP, TEXT);

        assertThat(rotated().hash(Purpose.PHONE_LOOKUP, TEXT)).isNotEqualTo(before);
        assertThat(rotated().hashesUnderAllKeys(Purpose.PHONE_LOOKUP, TEXT)).contains(before);
    }

    private static String withoutVersion(String hash) {
        return hash.substring(hash.indexOf('.') + 1);
    }
}
