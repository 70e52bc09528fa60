package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.shared.DomainEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class LogOutUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final LogIn.Granted one = authFixture.loggedIn(PARAMETERS_MD5);
    final LogIn.Granted other = authFixture.loggedIn(PARAMETERS_MD5);

    private boolean isOver(LogIn.Granted granted) {
        var ended = authFixture
                        .sessions
                        .findByToken(ProtocolDigests.tokenHash(granted.token().value()))
                        .orElseThrow()
                instanceof AuthSession.Ended;
        if (ended) {
            assertThat(refusal(() -> authFixture.activeLogin(granted))).isEqualTo(new AuthError.NotLoggedIn());
            authFixture.cache.clear();
            assertThat(refusal(() -> authFixture.activeLogin(granted))).isEqualTo(new AuthError.NotLoggedIn());
        }
        return ended;
    }

    @Test
    void a_logout_ends_only_the_session_of_the_request() {
        authFixture.logOut().logOut(new LogOut.Command(authFixture.activeLogin(one), false));

        assertThat(isOver(one)).isTrue();
        assertThat(isOver(other)).isFalse();
    }

    @Test
    void a_logout_everywhere_ends_all_sessions_of_the_user_only() {
        var somebodyElse = authFixture.loggedIn("13499990001", PARAMETERS_MD5);

        authFixture.logOut().logOut(new LogOut.Command(authFixture.activeLogin(one), true));

        assertThat(isOver(one)).isTrue();
        assertThat(isOver(other)).isTrue();
        assertThat(isOver(somebodyElse)).isFalse();
        assertThat(authFixture.sessions.findLive(one.user(), NOON)).isEmpty();
    }

    @Test
    void a_logout_of_an_ended_session_is_no_error() {
        var login = authFixture.activeLogin(one);
        authFixture.logOut().logOut(new LogOut.Command(login, false));
        authFixture.clock.advance(Duration.ofSeconds(1));

        authFixture.logOut().logOut(new LogOut.Command(login, false));
        authFixture.logOut().logOut(new LogOut.Command(login, true));

        assertThat(authFixture.sessions.find(login.session().id()))
                .contains(login.session().end(NOON));
    }

    @Test
    void a_logout_publishes_the_ended_sessions() {
        var sessions = List.of(
                authFixture.activeLogin(one).session().id(),
                authFixture.activeLogin(other).session().id());
        var published = new ArrayList<DomainEvent>();
        new LogOutUseCase(
                        authFixture.sessions,
                        authFixture.cache,
                        new LocalEventPublisher(List.of(published::add)),
                        authFixture.clock)
                .logOut(new LogOut.Command(authFixture.activeLogin(one), true));

        assertThat(published).containsExactly(new SessionsEnded(one.user(), sessions));
    }

    @Test
    void a_user_can_log_in_after_a_logout() {
        authFixture.logOut().logOut(new LogOut.Command(authFixture.activeLogin(one), true));

        assertThat(authFixture.loggedIn(PHONE, PARAMETERS_MD5).user()).isEqualTo(one.user());
    }

    @Test
    void the_cache_is_marked_before_and_after_the_database_change() {
        var login = authFixture.activeLogin(one);
        var ending = List.of(login.session().id());
        SessionCache cache = mock();
        AuthSessions sessions = mock();
        new LogOutUseCase(sessions, cache, authFixture.localEventPublisher, authFixture.clock)
                .logOut(new LogOut.Command(login, false));

        var order = inOrder(cache, sessions);
        order.verify(cache).markEnding(ending);
        order.verify(sessions).end(one.user(), ending, NOON);
        order.verify(cache).markEnded(ending);
    }

    @Test
    void without_the_cache_no_session_ends_and_without_the_database_none_is_marked_as_ended() {
        var command = new LogOut.Command(authFixture.activeLogin(one), false);
        SessionCache cacheAway = mock();
        doThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .when(cacheAway)
                .markEnding(any());
        SessionCache cache = mock();
        AuthSessions sessionsAway = mock();
        when(sessionsAway.end(any(), any(), any()))
                .thenThrow(new DependencyUnavailableException(Dependency.DATABASE, null));

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> new LogOutUseCase(
                                authFixture.sessions, cacheAway, authFixture.localEventPublisher, authFixture.clock)
                        .logOut(command));
        assertThat(isOver(one)).isFalse();
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(
                        () -> new LogOutUseCase(sessionsAway, cache, authFixture.localEventPublisher, authFixture.clock)
                                .logOut(command));
        Mockito.verify(cache, Mockito.never()).markEnded(any());
    }
}
