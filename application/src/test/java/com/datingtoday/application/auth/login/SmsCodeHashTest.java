package com.datingtoday.application.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import org.junit.jupiter.api.Test;

class SmsCodeHashTest {

    @Test
    void what_is_hashed_of_a_code_is_bound_to_its_phone() {
        var phone = new PhoneNumber("+8613499990000");
        var other = new PhoneNumber("+8613499990001");

        assertThat(CodeText.of(phone, new SmsCode("123456")))
                .isEqualTo(CodeText.of(phone, new SmsCode("123456")))
                .isNotEqualTo(CodeText.of(other, new SmsCode("123456")))
                .isNotEqualTo(CodeText.of(phone, new SmsCode("123457")));
    }

    @Test
    void number_and_code_do_not_run_together() {
        assertThat(CodeText.of(new PhoneNumber("+86134999900"), new SmsCode("001234")))
                .isNotEqualTo(CodeText.of(new PhoneNumber("+8613499990000"), new SmsCode("1234")));
    }
}
