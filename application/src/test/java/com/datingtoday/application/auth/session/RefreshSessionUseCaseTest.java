package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.RefreshSession.Refreshed;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionKeys;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefreshSessionUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final LogIn.Granted granted = authFixture.loggedIn(PARAMETERS_MD5);
    final Caller.Login.Active active = authFixture.activeLogin(granted);

    private Refreshed refresh(Caller.Login.Active login) {
        return authFixture.refreshSession().refresh(new RefreshSession.Command(login));
    }

    @Test
    void a_refresh_returns_a_new_token_and_extends_the_session_by_seven_days() {
        authFixture.clock.advance(Duration.ofDays(3));

        var refreshed = refresh(active);

        assertThat(refreshed.user()).isEqualTo(granted.user());
        assertThat(refreshed.token().value())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(granted.token().value());
        assertThat(refreshed.expiredTime()).isEqualTo(NOON.plus(Duration.ofDays(10)));
        var stored = authFixture.sessions.find(active.session().id()).orElseThrow();
        assertThat(stored.expiredTime()).isEqualTo(refreshed.expiredTime());
        assertThat(stored.keys().token())
                .isEqualTo(ProtocolDigests.tokenHash(refreshed.token().value()));
        assertThat(authFixture.cache.get(active.session().id())).contains((AuthSession.Live) stored);
    }

    @Test
    void a_repeated_refresh_with_the_old_token_returns_the_same_token() {
        var first = refresh(active);
        authFixture.clock.advance(LOGIN.tokenGracePeriod().minusMillis(1));

        assertThat(refresh(active)).isEqualTo(first);
        assertThat(refresh(new Caller.Login.Active(stored(), active.presentedToken())))
                .isEqualTo(first);
    }

    private AuthSession.Live stored() {
        return (AuthSession.Live)
                authFixture.sessions.find(active.session().id()).orElseThrow();
    }

    @Test
    void a_repeated_refresh_returns_the_same_token_after_a_key_rotation() {
        var first = refresh(active);
        authFixture.hashes.rotate();

        assertThat(refresh(active)).isEqualTo(first);
    }

    @Test
    void concurrent_refreshes_return_the_same_token() {
        assertThat(ConcurrentRunner.run(20, _ -> refresh(active)).stream().distinct())
                .hasSize(1);
    }

    @Test
    void the_old_token_cannot_refresh_after_the_grace_period() {
        refresh(active);
        authFixture.clock.advance(LOGIN.tokenGracePeriod());

        assertThat(refusal(() -> refresh(active))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void after_a_second_refresh_the_first_token_returns_the_current_one_until_its_own_grace_period_ends() {
        var second = refresh(active);
        authFixture.clock.advance(Duration.ofSeconds(40));
        var third = refresh(with(second));

        assertThat(third.token()).isNotIn(granted.token(), second.token());
        authFixture.clock.advance(Duration.ofSeconds(20).minusMillis(1));
        assertThat(refresh(active)).isEqualTo(third);
        assertThat(refresh(with(second))).isEqualTo(third);
        authFixture.clock.advance(Duration.ofMillis(1));
        assertThat(refusal(() -> refresh(active))).isEqualTo(new AuthError.NotLoggedIn());
        assertThat(refresh(with(second))).isEqualTo(third);
    }

    private Caller.Login.Active with(Refreshed refreshed) {
        return new Caller.Login.Active(
                stored(), ProtocolDigests.tokenHash(refreshed.token().value()));
    }

    @Test
    void a_refresh_beyond_the_limit_of_retired_tokens_returns_the_current_token() {
        var last = refresh(active);
        for (int i = 1; i < SessionKeys.MAX_RETIRED_TOKENS; i++) {
            last = refresh(with(last));
        }

        assertThat(refresh(with(last))).isEqualTo(last);
        assertThat(refresh(active)).isEqualTo(last);
        authFixture.clock.advance(LOGIN.tokenGracePeriod());
        assertThat(refresh(with(last)).token()).isNotEqualTo(last.token());
    }

    @Test
    void the_next_token_depends_on_the_server_key() {
        var other = new AuthFixture();
        var foreign = new TestKeyedHasher();
        foreign.rotate();
        var same = other.activeLogin(other.loggedIn(PARAMETERS_MD5));

        var foreignToken = new RefreshSessionUseCase(other.sessions, other.cache, foreign, LOGIN, other.clock)
                .refresh(new RefreshSession.Command(same));

        assertThat(same).isEqualTo(active);
        assertThat(foreignToken.token()).isNotEqualTo(refresh(active).token());
    }

    @Test
    void an_ended_session_is_not_refreshed() {
        authFixture.sessions.end(granted.user(), List.of(active.session().id()), NOON);

        assertThat(refusal(() -> refresh(active))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void a_refresh_is_not_repeated_after_the_session_ended() {
        refresh(active);
        authFixture.sessions.end(granted.user(), List.of(active.session().id()), NOON);

        assertThat(refusal(() -> refresh(active))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void a_refresh_succeeds_without_the_cache() {
        var cache = mock(SessionCache.class);
        doThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .when(cache)
                .replaceToken(any(), any());

        var refreshed = new RefreshSessionUseCase(
                        authFixture.sessions, cache, authFixture.hashes, LOGIN, authFixture.clock)
                .refresh(new RefreshSession.Command(active));

        assertThat(stored().keys().token())
                .isEqualTo(ProtocolDigests.tokenHash(refreshed.token().value()));
    }

    @Test
    void a_session_of_scheme_2_is_refreshed_without_a_token() {
        var signing = authFixture.loggedIn("13499990001", MESSAGE_SIGNATURE);
        authFixture.clock.advance(Duration.ofDays(1));

        var refreshed = refresh(authFixture.activeLogin(signing));

        assertThat(refreshed.expiredTime()).isEqualTo(NOON.plus(Duration.ofDays(8)));
        assertThat(authFixture.activeLogin(signing).session().keys().secret())
                .isEqualTo(requireNonNull(signing.signing()).secret());
    }

    @Test
    void a_session_of_scheme_2_is_refreshed_even_if_the_cache_missed_the_previous_refresh() {
        var missed = authFixture.activeLogin(authFixture.loggedIn("13499990001", MESSAGE_SIGNATURE));
        refresh(missed);
        authFixture.clock.advance(LOGIN.tokenGracePeriod().plusSeconds(1));

        assertThat(refresh(missed).expiredTime())
                .isEqualTo(authFixture.clock.instant().plus(LOGIN.sessionLifetime()));
    }

    @Test
    void concurrent_refreshes_of_a_session_of_scheme_2_return_one_result() {
        var login = authFixture.activeLogin(authFixture.loggedIn("13499990001", MESSAGE_SIGNATURE));
        authFixture.clock.advance(Duration.ofDays(1));

        var refreshed = ConcurrentRunner.run(50, _ -> {
            authFixture.clock.advance(Duration.ofMillis(1));
            return refresh(login);
        });

        assertThat(refreshed.stream().distinct()).hasSize(1);
    }

    @Test
    void an_ended_or_expired_session_of_scheme_2_is_not_refreshed() {
        var ended = authFixture.activeLogin(authFixture.loggedIn("13499990001", MESSAGE_SIGNATURE));
        var expired = authFixture.activeLogin(authFixture.loggedIn("13499990002", MESSAGE_SIGNATURE));
        authFixture.sessions.end(ended.session().user(), List.of(ended.session().id()), NOON);
        assertThat(refusal(() -> refresh(ended))).isEqualTo(new AuthError.NotLoggedIn());

        authFixture.clock.advance(LOGIN.sessionLifetime());
        assertThat(refusal(() -> refresh(expired))).isEqualTo(new AuthError.NotLoggedIn());
    }
}
