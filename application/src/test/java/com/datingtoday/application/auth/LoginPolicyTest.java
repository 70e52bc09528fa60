package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPolicyTest {

    private static LoginPolicy policy(int codeLength, int sessions) {
        return new LoginPolicy(
                codeLength,
                LOGIN.codeLifetime(),
                LOGIN.sendLimits(),
                LOGIN.attemptLimits(),
                LOGIN.sessionLifetime(),
                sessions,
                LOGIN.tokenGracePeriod(),
                LOGIN.endedSessionRetention());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void a_code_may_have_4_to_8_digits(int length) {
        assertThat(policy(length, 1).codeLength()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 9})
    void a_code_must_not_have_another_number_of_digits(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(length, 1));
    }

    @Test
    void the_session_limit_must_be_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(6, 0));
    }
}
