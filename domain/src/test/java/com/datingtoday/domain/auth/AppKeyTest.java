package com.datingtoday.domain.auth;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.domain.auth.AppKey.RetiringSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppKeyTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final AppId ID = new AppId("432ABZ");
    static final Secret FIRST = new Secret("first");
    static final Secret SECOND = new Secret("second");
    static final Secret THIRD = new Secret("third");
    static final AppKey APP = AppKey.create(ID, "iOS", FIRST, Set.of(MESSAGE_SIGNATURE), true);

    @Test
    void a_new_app_is_enabled_and_has_one_secret() {
        assertThat(APP).isEqualTo(new AppKey(ID, "iOS", FIRST, null, true, Set.of(MESSAGE_SIGNATURE), true));
        assertThat(APP.secretsAt(NOON)).containsExactly(FIRST);
    }

    @Test
    void an_app_key_must_allow_at_least_one_scheme() {
        assertThatIllegalArgumentException().isThrownBy(() -> AppKey.create(ID, "", FIRST, Set.of(), false));
    }

    @Test
    void an_app_key_allows_only_its_schemes() {
        assertThat(APP.allows(MESSAGE_SIGNATURE)).isTrue();
        assertThat(APP.allows(PARAMETERS_MD5)).isFalse();
    }

    @Test
    void later_changes_of_the_given_set_do_not_change_the_schemes() {
        Set<SigningScheme> schemes = EnumSet.of(MESSAGE_SIGNATURE);
        var app = AppKey.create(ID, "", FIRST, schemes, false);

        schemes.add(PARAMETERS_MD5);

        assertThat(app.allows(PARAMETERS_MD5)).isFalse();
    }

    @Test
    void after_a_rotation_the_old_secret_is_valid_until_the_overlap_ends() {
        var rotated = APP.rotate(SECOND, Duration.ofDays(1), NOON);
        var end = NOON.plus(Duration.ofDays(1));

        assertThat(rotated.secretsAt(NOON)).containsExactly(SECOND, FIRST);
        assertThat(rotated.secretsAt(end.minusMillis(1))).containsExactly(SECOND, FIRST);
        assertThat(rotated.secretsAt(end)).containsExactly(SECOND);
    }

    @Test
    void a_rotation_changes_only_the_secrets() {
        var retiring = new RetiringSecret(FIRST, NOON.plus(Duration.ofDays(1)));

        assertThat(APP.withEnabled(false).rotate(SECOND, Duration.ofDays(1), NOON))
                .isEqualTo(new AppKey(ID, "iOS", SECOND, retiring, false, Set.of(MESSAGE_SIGNATURE), true));
    }

    @Test
    void a_second_rotation_invalidates_the_oldest_secret_immediately() {
        var twice = APP.rotate(SECOND, Duration.ofDays(9), NOON).rotate(THIRD, Duration.ofDays(1), NOON);

        assertThat(twice.secretsAt(NOON)).containsExactly(THIRD, SECOND);
    }

    @Test
    void a_disabled_app_has_no_valid_secret_until_it_is_enabled() {
        var rotated = APP.rotate(SECOND, Duration.ofDays(1), NOON);

        assertThat(rotated.withEnabled(false).secretsAt(NOON)).isEmpty();
        assertThat(rotated.withEnabled(false).withEnabled(true)).isEqualTo(rotated);
    }
}
