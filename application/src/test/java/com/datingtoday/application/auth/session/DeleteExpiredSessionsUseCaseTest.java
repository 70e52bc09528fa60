package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.port.AuthSamples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteExpiredSessionsUseCaseTest {

    static final Duration RETENTION = LOGIN.sessionLifetime().plus(LOGIN.endedSessionRetention());

    final AuthFixture authFixture = new AuthFixture();
    final DeleteExpiredSessions deleteExpiredSessions =
            new DeleteExpiredSessionsUseCase(authFixture.sessions, LOGIN, authFixture.clock);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1001})
    void all_due_sessions_are_deleted_in_several_batches(int due) {
        for (int i = 0; i < due; i++) {
            authFixture.sessions.create(AuthSamples.session(
                    AuthSamples.user(), NOON.minus(RETENTION).minusMillis(1)));
        }
        var retained = AuthSamples.session(AuthSamples.user(), NOON.minus(RETENTION));
        authFixture.sessions.create(retained);

        assertThat(deleteExpiredSessions.delete()).isEqualTo(due);

        assertThat(authFixture.sessions.find(retained.id())).isPresent();
        assertThat(deleteExpiredSessions.delete()).isZero();
    }

    @Test
    void an_ended_session_is_stored_for_seven_days() {
        var signing = requireNonNull(authFixture.loggedIn(MESSAGE_SIGNATURE).signing());
        var id = authFixture.sessionIdCodec().decode(signing.sessionId()).orElseThrow();
        authFixture.sessions.end(id.user(), List.of(id), NOON);
        authFixture.cache.clear();
        authFixture.clock.advance(LOGIN.endedSessionRetention());

        assertThat(deleteExpiredSessions.delete()).isZero();
        var caller = authFixture.authenticate(
                authFixture.signed(signing.sessionId(), signing.secret().value()));
        assertThat(caller.login()).isEqualTo(new Caller.Login.Ended());

        authFixture.clock.advance(Duration.ofMillis(1));
        assertThat(deleteExpiredSessions.delete()).isOne();
    }
}
