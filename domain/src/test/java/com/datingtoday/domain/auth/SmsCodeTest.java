package com.datingtoday.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000", "97532", "12345678"})
    void a_code_has_4_to_8_digits_and_its_text_omits_them(String digits) {
        assertThat(new SmsCode(digits).digits()).isEqualTo(digits);
        assertThat(new SmsCode(digits).toString()).doesNotContain(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", " 1234", "1234\n", "１２３４"})
    void any_other_text_is_rejected_as_a_code(String text) {
        var domainException = catchThrowableOfType(DomainException.class, () -> new SmsCode(text));

        assertThat(domainException.error()).isEqualTo(new InputError.Malformed("code"));
        assertThat(domainException.getMessage()).isEqualTo("Malformed");
    }

    @Test
    void the_hash_input_of_a_code_depends_on_the_phone() {
        var phone = new PhoneNumber("+8613499990000");
        var other = new PhoneNumber("+8613499990001");

        assertThat(new SmsCode("123456").hashInput(phone))
                .isEqualTo(new SmsCode("123456").hashInput(phone))
                .isNotEqualTo(new SmsCode("123456").hashInput(other))
                .isNotEqualTo(new SmsCode("123457").hashInput(phone));
    }

    @Test
    void number_and_code_are_separated_in_the_hash_input() {
        assertThat(new SmsCode("001234").hashInput(new PhoneNumber("+86134999900")))
                .isNotEqualTo(new SmsCode("1234").hashInput(new PhoneNumber("+8613499990000")));
    }
}
