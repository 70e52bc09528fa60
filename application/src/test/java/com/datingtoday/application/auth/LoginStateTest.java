package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.World.APP;
import static com.datingtoday.application.auth.World.LOGIN;
import static com.datingtoday.application.auth.World.SIGNING;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.session.KnownSessions;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshLogin;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a token says of who is logged in, under scheme 1. */
class LoginStateTest {

    static final Caller.Login OVER = new Caller.Login.Over();

    final World world = new World();
    final String token = world.loggedIn(PARAMETERS_MD5).token();

    private Caller.Login state(String presented) {
        return world.authenticate(world.signed(Map.of("token", presented))).login();
    }

    @Test
    void the_token_of_a_live_session_says_who_it_is() {
        var session = world.sessions.findByToken(Digests.tokenHash(token)).orElseThrow();

        assertThat(state(token)).isEqualTo(new Caller.Login.In((AuthSession.Live) session, Digests.tokenHash(token)));
    }

    @Test
    void a_token_may_be_written_in_upper_case() {
        assertThat(state(token.toUpperCase(Locale.ROOT))).isEqualTo(state(token));
    }

    @Test
    void a_session_that_the_cache_remembers_is_not_read_from_the_store() {
        var stored = mock(AuthSessions.class);
        var authenticate = UseCaseFactory.create(
                AuthenticateRequest.class,
                world.apps,
                new KnownSessions(world.handles(), world.cache, stored),
                world.gate,
                SIGNING,
                world.clock);

        var caller = authenticate.authenticate(
                new AuthenticateRequest.Command(world.signed(Map.of("token", token)), Set.of(PARAMETERS_MD5), true));

        assertThat(caller.login()).isInstanceOf(Caller.Login.In.class);
        verifyNoInteractions(stored);
    }

    @Test
    void a_session_that_no_cache_remembers_is_read_from_the_store_and_remembered() {
        world.cache.clear();

        var in = (Caller.Login.In) state(token);

        assertThat(world.cache.recall(in.session().id())).contains(in.session());
    }

    @Test
    void an_unknown_token_is_over() {
        assertThat(state("0".repeat(32))).isEqualTo(OVER);
    }

    @Test
    void no_token_is_no_login() {
        assertThat(world.authenticate(world.signed(Map.of())).login()).isEqualTo(new Caller.Login.None());
    }

    @Test
    void an_expired_session_is_over_even_while_a_cache_remembers_it() {
        world.clock.advance(LOGIN.sessionLifetime().minusMillis(1));
        assertThat(state(token)).isInstanceOf(Caller.Login.In.class);

        world.clock.advance(Duration.ofMillis(1));
        assertThat(state(token)).isEqualTo(OVER);
        world.cache.clear();
        assertThat(state(token)).isEqualTo(OVER);
    }

    @Test
    void an_ended_session_is_over_even_when_the_cache_has_forgotten_that() {
        var in = (Caller.Login.In) state(token);
        world.logOut().logOut(new LogOut.Command(in, false));

        assertThat(state(token)).isEqualTo(OVER);
        world.cache.clear();
        assertThat(state(token)).isEqualTo(OVER);
    }

    @Test
    void a_session_that_is_about_to_end_is_over() {
        var in = (Caller.Login.In) state(token);
        world.cache.ending(List.of(in.session().id()));

        assertThat(state(token)).isEqualTo(OVER);
    }

    @Test
    void a_session_belongs_to_its_app() {
        var other = AppKey.add(new AppId("other"), "", APP.secret(), APP.schemes(), false);
        world.apps.add(other);

        var request = world.signed(Map.of("token", token, "appkey", "other"));

        assertThat(world.authenticate(request).login()).isEqualTo(OVER);
        world.cache.clear();
        var again = world.signed(Map.of("token", token, "appkey", "other"));
        assertThat(world.authenticate(again).login()).isEqualTo(OVER);
    }

    @Test
    void the_token_of_a_session_of_scheme_2_is_not_accepted_under_scheme_1() {
        var signing = world.loggedIn(MESSAGE_SIGNATURE);

        assertThat(state(signing.token())).isEqualTo(OVER);
        world.cache.clear();
        assertThat(state(signing.token())).isEqualTo(OVER);
    }

    @Test
    void after_a_refresh_the_old_token_is_good_for_a_little_while() {
        var in = (Caller.Login.In) state(token);
        var fresh = world.refreshLogin().refresh(new RefreshLogin.Command(in)).token();

        assertThat(state(fresh)).isInstanceOf(Caller.Login.In.class);
        world.clock.advance(LOGIN.tokenGrace().minusMillis(1));
        assertThat(state(token)).isInstanceOf(Caller.Login.In.class);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(state(token)).isEqualTo(OVER);
        assertThat(state(fresh)).isInstanceOf(Caller.Login.In.class);
        world.cache.clear();
        assertThat(state(token)).isEqualTo(OVER);
        assertThat(state(fresh)).isInstanceOf(Caller.Login.In.class);
    }

    @Test
    void a_new_token_that_the_cache_has_not_heard_of_is_good() {
        var in = (Caller.Login.In) state(token);
        var fresh = UseCaseFactory.create(RefreshLogin.class, world.sessions, mock(), world.hashes, LOGIN, world.clock)
                .refresh(new RefreshLogin.Command(in))
                .token();

        assertThat(state(fresh)).isInstanceOf(Caller.Login.In.class);
    }

    @Test
    void a_call_that_needs_no_login_does_not_look_for_one() {
        var stored = mock(AuthSessions.class);
        var tickets = new ArrayList<RequestGate.Ticket>();
        RequestGate gate = (claim, ticket, now) -> {
            tickets.add(ticket);
            return world.gate.pass(claim, ticket, now);
        };
        var authenticate = UseCaseFactory.create(
                AuthenticateRequest.class,
                world.apps,
                new KnownSessions(world.handles(), world.cache, stored),
                gate,
                SIGNING,
                world.clock);
        ByParameters request = world.signed(Map.of("token", token));

        var caller = authenticate.authenticate(new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5), false));

        assertThat(caller.login()).isEqualTo(new Caller.Login.None());
        assertThat(tickets).containsExactly(new RequestGate.Ticket.None());
        verifyNoInteractions(stored);
    }

    @Test
    void only_somebody_who_is_logged_in_passes_where_a_login_is_needed() {
        var in = (Caller.Login.In) state(token);
        var none = new Caller(APP, PARAMETERS_MD5, new Caller.Login.None());
        var over = new Caller(APP, PARAMETERS_MD5, OVER);

        assertThat(new Caller(APP, PARAMETERS_MD5, in).requireLogin()).isEqualTo(in);
        assertThat(refusal(none::requireLogin)).isEqualTo(new AuthError.NotLoggedIn());
        assertThat(refusal(over::requireLogin)).isEqualTo(new AuthError.NotLoggedIn());
    }
}
