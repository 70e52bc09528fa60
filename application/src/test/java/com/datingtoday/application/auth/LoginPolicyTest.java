package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
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
    void a_code_has_4_to_8_digits(int length) {
        assertThat(policy(length, 1).codeLength()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 9})
    void and_no_other_number(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(length, 1));
    }

    @Test
    void a_user_has_at_least_one_session() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(6, 0));
    }

    @Test
    void which_schemes_are_accepted_does_not_change() {
        Set<SigningScheme> schemes = EnumSet.of(MESSAGE_SIGNATURE);
        var policy = new SigningPolicy(Duration.ZERO, Duration.ZERO, schemes);

        schemes.clear();

        assertThat(policy.schemes()).containsExactly(MESSAGE_SIGNATURE);
    }
}
