package com.datingtoday.application.auth.signing;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SigningPolicyTest {

    @Test
    void accepted_schemes_do_not_follow_changes_of_the_given_set() {
        Set<SigningScheme> schemes = EnumSet.of(MESSAGE_SIGNATURE);
        var policy = new SigningPolicy(Duration.ZERO, Duration.ZERO, schemes);

        schemes.clear();

        assertThat(policy.schemes()).containsExactly(MESSAGE_SIGNATURE);
    }
}
