package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.domain.auth.SessionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSessionUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final LogIn.Granted granted = authFixture.loggedIn(PARAMETERS_MD5);
    final SessionId session = authFixture.activeLogin(granted).session().id();

    private boolean isLive(SessionId id) {
        return new CheckSessionUseCase(authFixture.sessions, authFixture.clock).isLive(new CheckSession.Query(id));
    }

    @Test
    void a_session_is_live_until_it_expires() {
        authFixture.clock.set(granted.expiredTime().minusMillis(1));
        assertThat(isLive(session)).isTrue();

        authFixture.clock.set(granted.expiredTime());
        assertThat(isLive(session)).isFalse();
    }

    @Test
    void an_ended_session_is_not_live_even_if_cached_as_live() {
        authFixture.sessions.end(granted.user(), List.of(session), NOON);

        assertThat(authFixture.cache.get(session)).isPresent();
        assertThat(isLive(session)).isFalse();
    }

    @Test
    void a_deleted_session_is_not_live() {
        authFixture.sessions.deleteExpired(granted.expiredTime().plusMillis(1), 10);

        assertThat(isLive(session)).isFalse();
    }
}
