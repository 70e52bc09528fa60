package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.World.LOGIN;
import static com.datingtoday.application.auth.World.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.Digests;
import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.RefreshLogin.Refreshed;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefreshLoginUseCaseTest {

    final World world = new World();
    final LogIn.Result.Granted granted = world.loggedIn(PARAMETERS_MD5);
    final Caller.Login.In in = world.in(granted);

    private Refreshed refresh(Caller.Login.In login) {
        return world.refreshLogin().refresh(new RefreshLogin.Command(login));
    }

    @Test
    void a_refresh_gives_a_new_token_and_seven_more_days() {
        world.clock.advance(Duration.ofDays(3));

        var refreshed = refresh(in);

        assertThat(refreshed.user()).isEqualTo(granted.user());
        assertThat(refreshed.token()).matches("[0-9a-f]{32}").isNotEqualTo(granted.token());
        assertThat(refreshed.expiredTime()).isEqualTo(NOON.plus(Duration.ofDays(10)));
        var stored = world.sessions.find(in.session().id()).orElseThrow();
        assertThat(stored.expiredTime()).isEqualTo(refreshed.expiredTime());
        assertThat(stored.keys().token()).isEqualTo(Digests.tokenHash(refreshed.token()));
        assertThat(world.cache.recall(in.session().id())).contains((AuthSession.Live) stored);
    }

    @Test
    void refreshing_again_with_the_old_token_gives_the_same_answer() {
        var first = refresh(in);
        world.clock.advance(LOGIN.tokenGrace().minusMillis(1));

        assertThat(refresh(in)).isEqualTo(first);
        assertThat(refresh(new Caller.Login.In(stored(), in.presented()))).isEqualTo(first);
    }

    private AuthSession.Live stored() {
        return (AuthSession.Live) world.sessions.find(in.session().id()).orElseThrow();
    }

    @Test
    void it_gives_the_same_answer_even_if_the_key_was_rotated_in_between() {
        var first = refresh(in);
        world.hashes.rotate();

        assertThat(refresh(in)).isEqualTo(first);
    }

    @Test
    void of_many_refreshes_at_once_all_get_the_same_answer() {
        assertThat(ConcurrentRunner.run(20, _ -> refresh(in)).stream().distinct()).hasSize(1);
    }

    @Test
    void after_its_grace_the_old_token_refreshes_nothing() {
        refresh(in);
        world.clock.advance(LOGIN.tokenGrace());

        assertThat(refusal(() -> refresh(in))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void the_new_token_refreshes_further_and_the_first_is_then_worth_nothing() {
        var second = refresh(in);
        var third = refresh(new Caller.Login.In(stored(), Digests.tokenHash(second.token())));

        assertThat(third.token()).isNotIn(granted.token(), second.token());
        assertThat(refusal(() -> refresh(in))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void the_next_token_follows_from_no_key_but_ours() {
        var other = new World();
        var foreign = new TestKeyedHasher();
        foreign.rotate();
        var same = other.in(other.loggedIn(PARAMETERS_MD5));

        var theirs = new RefreshLoginUseCase(other.sessions, other.cache, foreign, LOGIN, other.clock)
                .refresh(new RefreshLogin.Command(same));

        assertThat(same).isEqualTo(in);
        assertThat(theirs.token()).isNotEqualTo(refresh(in).token());
    }

    @Test
    void a_session_that_has_ended_is_not_refreshed() {
        world.sessions.end(granted.user(), List.of(in.session().id()), NOON);

        assertThat(refusal(() -> refresh(in))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void a_refresh_whose_answer_was_lost_is_worth_nothing_once_the_session_has_ended() {
        refresh(in);
        world.sessions.end(granted.user(), List.of(in.session().id()), NOON);

        assertThat(refusal(() -> refresh(in))).isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void the_cache_may_miss_a_refresh() {
        var cache = mock(SessionCache.class);
        doThrow(new DependencyUnavailableException(Dependency.REDIS, null)).when(cache).refreshed(any(), any());

        var refreshed = new RefreshLoginUseCase(world.sessions, cache, world.hashes, LOGIN, world.clock)
                .refresh(new RefreshLogin.Command(in));

        assertThat(stored().keys().token()).isEqualTo(Digests.tokenHash(refreshed.token()));
    }

    @Test
    void a_signing_session_is_refreshed_without_a_token() {
        var signing = world.loggedIn("13499990001", MESSAGE_SIGNATURE);
        world.clock.advance(Duration.ofDays(1));

        var refreshed = refresh(world.in(signing));

        assertThat(refreshed.expiredTime()).isEqualTo(NOON.plus(Duration.ofDays(8)));
        assertThat(world.in(signing).session().keys().secret())
                .isEqualTo(requireNonNull(signing.signing()).secret());
    }

    @Test
    void a_signing_session_is_refreshed_even_if_the_cache_has_missed_the_refresh_before() {
        var missed = world.in(world.loggedIn("13499990001", MESSAGE_SIGNATURE));
        refresh(missed);
        world.clock.advance(LOGIN.tokenGrace().plusSeconds(1));

        assertThat(refresh(missed).expiredTime())
                .isEqualTo(world.clock.instant().plus(LOGIN.sessionLifetime()));
    }

    @Test
    void of_two_refreshes_of_a_signing_session_at_once_both_are_answered() {
        var login = world.in(world.loggedIn("13499990001", MESSAGE_SIGNATURE));

        assertThat(ConcurrentRunner.run(2, _ -> refresh(login)))
                .allSatisfy(
                        refreshed -> assertThat(refreshed.expiredTime()).isEqualTo(NOON.plus(LOGIN.sessionLifetime())));
    }

    @Test
    void a_signing_session_that_has_ended_or_expired_is_not_refreshed() {
        var ended = world.in(world.loggedIn("13499990001", MESSAGE_SIGNATURE));
        var expired = world.in(world.loggedIn("13499990002", MESSAGE_SIGNATURE));
        world.sessions.end(ended.session().user(), List.of(ended.session().id()), NOON);
        assertThat(refusal(() -> refresh(ended))).isEqualTo(new AuthError.NotLoggedIn());

        world.clock.advance(LOGIN.sessionLifetime());
        assertThat(refusal(() -> refresh(expired))).isEqualTo(new AuthError.NotLoggedIn());
    }
}
