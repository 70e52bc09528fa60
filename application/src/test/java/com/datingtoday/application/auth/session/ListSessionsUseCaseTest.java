package com.datingtoday.application.auth.session;

import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.login.LogIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListSessionsUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final LogIn.Granted one = authFixture.loggedIn(PARAMETERS_MD5);
    final LogIn.Granted other = authFixture.loggedIn(PARAMETERS_MD5);

    @Test
    void sessions_are_listed_the_oldest_first() {
        authFixture.clock.advance(Duration.ofSeconds(1));
        var third = authFixture.loggedIn(PARAMETERS_MD5);
        authFixture.loggedIn("13499990001", PARAMETERS_MD5);
        authFixture.logOut().logOut(new LogOut.Command(authFixture.activeLogin(other), false));

        var listed = new ListSessionsUseCase(authFixture.sessions, authFixture.clock)
                .list(new ListSessions.Query(authFixture.activeLogin(one)));

        assertThat(listed)
                .containsExactly(
                        authFixture.activeLogin(one).session(),
                        authFixture.activeLogin(third).session());
    }

    @Test
    void expired_sessions_are_not_listed() {
        var login = authFixture.activeLogin(one);
        authFixture.clock.set(one.expiredTime());

        assertThat(new ListSessionsUseCase(authFixture.sessions, authFixture.clock).list(new ListSessions.Query(login)))
                .isEmpty();
    }
}
