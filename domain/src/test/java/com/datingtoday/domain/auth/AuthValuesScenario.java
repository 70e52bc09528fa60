package com.datingtoday.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthValuesScenario {

    static final UserId USER = new UserId(100_001);

    @ParameterizedTest
    @ValueSource(strings = {"432ABZ", "abcd", "A-_9", "S_12", "s-12", "12345678901234567890123456789012"})
    void an_app_key_may_have_4_to_32_letters_digits_dashes_and_underscores(String text) {
        assertThat(AppId.isWellFormed(text)).isTrue();
        assertThat(new AppId(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "s_abc", "ab c", "abc\n", "ab.c", "äbcd", "123456789012345678901234567890123"})
    void any_other_text_is_rejected_as_an_app_key(String text) {
        assertThat(AppId.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new AppId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1234567", "+8613499990000", "+123456789012345"})
    void a_phone_number_has_the_form_of_e164(String text) {
        assertThat(new PhoneNumber(text).e164()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "8613499990000",
                "+0613499990000",
                "+123456",
                "+1234567890123456",
                "+86 134 9999",
                "+86134x990000",
                "+8613499990000\n",
                "++8613499990000",
                "+٨٦١٣٤٩٩٩٩٠٠٠٠"
            })
    void any_other_text_is_rejected_as_a_phone_number(String text) {
        var domainException = catchThrowableOfType(DomainException.class, () -> new PhoneNumber(text));

        assertThat(domainException.error()).isEqualTo(new AuthError.MalformedPhone());
    }

    @Test
    void ten_thousand_neighbouring_numbers_form_a_range() {
        assertThat(new PhoneNumber("+8613499990000").numberRange())
                .isEqualTo(new PhoneNumber("+8613499999999").numberRange())
                .isNotEqualTo(new PhoneNumber("+8613499980000").numberRange())
                .isEqualTo("+861349999");
    }

    @ParameterizedTest
    @CsvSource({"+8613499990042, +861********42", "+1234567, +123**67"})
    void the_text_of_a_phone_number_contains_only_its_ends(String number, String shown) {
        assertThat(new PhoneNumber(number)).hasToString(shown);
    }

    @Test
    void a_secret_must_not_be_empty_and_its_text_omits_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret(""));
        assertThat(new Secret("1AE32B09224").toString()).doesNotContain("1AE3");
    }

    @Test
    void the_text_of_a_token_hash_contains_only_its_beginning() {
        var hex = "0123456789abcdef".repeat(4);

        assertThat(new TokenHash(hex).hex()).isEqualTo(hex);
        assertThat(new TokenHash(hex).toString()).contains("01234567").doesNotContain("012345678");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65})
    void a_token_hash_must_have_64_digits(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash("a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "g", " ", "ａ"})
    void a_token_hash_or_session_id_must_be_lower_case_hex(String digit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash("a".repeat(63) + digit));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionId(USER, "a".repeat(31) + digit));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void a_session_id_must_have_32_digits(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionId(USER, "a".repeat(length)));
        assertThat(new SessionId(USER, "a".repeat(32)).user()).isEqualTo(USER);
    }

    @Test
    void a_scheme_is_found_by_its_number() {
        assertThat(SigningScheme.of(1)).isEqualTo(SigningScheme.PARAMETERS_MD5);
        assertThat(SigningScheme.of(2)).isEqualTo(SigningScheme.MESSAGE_SIGNATURE);
        for (var scheme : SigningScheme.values()) {
            assertThat(SigningScheme.of(scheme.number())).isEqualTo(scheme);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void an_unknown_scheme_number_is_rejected(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningScheme.of(number));
    }
}
