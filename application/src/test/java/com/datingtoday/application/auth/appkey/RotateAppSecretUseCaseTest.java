package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.appkey.AppKeysStub.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RotateAppSecretUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final RotateAppSecret rotateAppSecret =
            new RotateAppSecretUseCase(authFixture.apps, authFixture.randomness, authFixture.clock);

    @Test
    void a_rotated_app_gets_a_new_secret_and_the_old_one_retires() {
        authFixture.apps.create(NEW);

        var rotated = rotateAppSecret
                .rotate(new RotateAppSecret.Command(APP.id(), Duration.ofDays(30)))
                .orElseThrow();

        assertThat(rotated.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(rotated).isEqualTo(APP.rotate(rotated.secret(), Duration.ofDays(30), NOON));
        assertThat(authFixture.apps.list()).containsExactlyInAnyOrder(rotated, NEW);
    }

    @Test
    void a_rotation_without_overlap_invalidates_the_old_secret_immediately() {
        var rotated = rotateAppSecret
                .rotate(new RotateAppSecret.Command(APP.id(), Duration.ZERO))
                .orElseThrow();

        assertThat(rotated.secretsAt(NOON)).containsExactly(rotated.secret());
    }

    @Test
    void an_unknown_or_concurrently_changed_app_is_not_rotated() {
        assertThat(rotateAppSecret.rotate(new RotateAppSecret.Command(NEW.id(), Duration.ZERO)))
                .isEmpty();
        assertThat(new RotateAppSecretUseCase(
                                AppKeysStub.withConcurrentChanges(), authFixture.randomness, authFixture.clock)
                        .rotate(new RotateAppSecret.Command(APP.id(), Duration.ZERO)))
                .isEmpty();
    }
}
