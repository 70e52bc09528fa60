package com.datingtoday.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsCodeHashTest {

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
