package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.World.LOGIN;
import static com.datingtoday.application.auth.World.NOON;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.port.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetSessionsUseCaseTest {

    static final Duration REMEMBERED = LOGIN.sessionLifetime().plus(LOGIN.rememberEnded());

    final World world = new World();
    final ForgetSessions forgetSessions = new ForgetSessionsUseCase(world.sessions, LOGIN, world.clock);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1001})
    void everything_that_is_due_is_forgotten_however_much_it_is(int due) {
        for (int i = 0; i < due; i++) {
            world.sessions.add(
                    Samples.session(Samples.user(), NOON.minus(REMEMBERED).minusMillis(1)));
        }
        var kept = Samples.session(Samples.user(), NOON.minus(REMEMBERED));
        world.sessions.add(kept);

        assertThat(forgetSessions.forget()).isEqualTo(due);

        assertThat(world.sessions.find(kept.id())).isPresent();
        assertThat(forgetSessions.forget()).isZero();
    }

    @Test
    void an_ended_session_is_remembered_for_seven_days_so_that_its_client_learns_of_it() {
        var signing = requireNonNull(world.loggedIn(MESSAGE_SIGNATURE).signing());
        var id = world.handles().read(signing.sessionId()).orElseThrow();
        world.sessions.end(id.user(), List.of(id), NOON);
        world.cache.clear();
        world.clock.advance(LOGIN.rememberEnded());

        assertThat(forgetSessions.forget()).isZero();
        var caller = world.authenticate(
                world.signed(signing.sessionId(), signing.secret().value()));
        assertThat(caller.login()).isEqualTo(new Caller.Login.Over());

        world.clock.advance(Duration.ofMillis(1));
        assertThat(forgetSessions.forget()).isOne();
    }
}
