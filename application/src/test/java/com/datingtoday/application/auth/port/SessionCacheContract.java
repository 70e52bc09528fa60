package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link SessionCache} and the {@link ReplayGuard} that reads it. */
public interface SessionCacheContract {

    SessionState UNKNOWN = new SessionState.Unknown();
    SessionState ENDED = new SessionState.Ended();

    SessionCache cache();

    /** Returns a guard that reads {@link #cache}. */
    ReplayGuard replayGuard();

    /** Timestamp of the requests; a guard without earlier state accepts only later ones. */
    default Instant now() {
        return AuthSamples.now();
    }

    private SessionState stateOf(SessionReference sessionReference) {
        var now = now();
        var nonceClaim = new NonceClaim(
                "2\n" + AuthSamples.hex(16),
                AuthSamples.hex(16),
                null,
                now,
                Duration.ofSeconds(62),
                Duration.ofSeconds(15));
        return replayGuard().claim(nonceClaim, sessionReference, now) instanceof Result.Accepted(var state)
                ? state
                : fail("a request with new random values did not pass");
    }

    private SessionState byId(AuthSession.Live session) {
        return stateOf(new SessionReference.ById(session.id()));
    }

    private SessionState byToken(AuthSession.Live session) {
        return stateOf(new SessionReference.ByToken(session.keys().token()));
    }

    private static SessionState live(AuthSession.Live session) {
        return new SessionState.Live(session);
    }

    private void assertThatIsEnded(AuthSession.Live session) {
        assertThat(byId(session)).isEqualTo(ENDED);
        assertThat(byToken(session)).isIn(ENDED, UNKNOWN);
    }

    @Test
    default void an_unknown_session_is_not_cached() {
        var session = AuthSamples.session(AuthSamples.user(), now());

        assertThat(cache().get(session.id())).isEmpty();
        assertThat(byId(session)).isEqualTo(UNKNOWN);
        assertThat(byToken(session)).isEqualTo(UNKNOWN);
        assertThat(stateOf(new SessionReference.None())).isEqualTo(UNKNOWN);
    }

    @Test
    default void a_cached_session_is_returned_unchanged() {
        var plain = AuthSamples.session(AuthSamples.user(), now());
        var signing = AuthSamples.refreshed(AuthSamples.signingSession(AuthSamples.user(), now()), now());

        for (var session : List.of(plain, signing)) {
            cache().put(session);

            assertThat(cache().get(session.id())).contains(session);
            assertThat(byId(session)).isEqualTo(live(session));
            assertThat(byToken(session)).isEqualTo(live(session));
        }
    }

    @Test
    default void a_new_session_is_cached() {
        var session = AuthSamples.signingSession(AuthSamples.user(), now());

        cache().putNew(session, List.of());

        assertThat(cache().get(session.id())).contains(session);
        assertThat(byId(session)).isEqualTo(live(session));
        assertThat(byToken(session)).isEqualTo(live(session));
    }

    @Test
    default void sessions_of_one_user_are_cached_separately() {
        var user = AuthSamples.user();
        var one = AuthSamples.session(user, now());
        var other = AuthSamples.session(user, now());
        cache().put(one);
        cache().put(other);

        assertThat(byToken(one)).isEqualTo(live(one));
        assertThat(byToken(other)).isEqualTo(live(other));
        assertThat(stateOf(new SessionReference.ById(AuthSamples.sessionId(user))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    default void sessions_that_ended_for_a_new_one_stay_ended() {
        var user = AuthSamples.user();
        var ended = AuthSamples.session(user, now());
        var live = AuthSamples.session(user, now());
        cache().put(ended);
        cache().put(live);

        cache().putNew(AuthSamples.session(user, now()), List.of(ended.id()));

        assertThat(byToken(ended)).isIn(ENDED, UNKNOWN);
        assertThat(byToken(live)).isEqualTo(live(live));
        cache().put(ended);
        assertThatIsNotLive(ended);
    }

    private void assertThatIsNotLive(AuthSession.Live session) {
        assertThat(byId(session)).isIn(ENDED, UNKNOWN);
        assertThat(byToken(session)).isIn(ENDED, UNKNOWN);
    }

    @Test
    default void a_refreshed_session_is_found_by_its_new_token() {
        var before = AuthSamples.session(AuthSamples.user(), now());
        var after = AuthSamples.refreshed(before, now().plusSeconds(10));
        cache().put(before);

        cache().replaceToken(after, before.keys().token());

        assertThat(cache().get(before.id())).contains(after);
        assertThat(byId(after)).isEqualTo(live(after));
        assertThat(byToken(after)).isEqualTo(live(after));
        assertThat(byToken(before)).isIn(live(after), UNKNOWN);
    }

    @Test
    default void a_slow_reader_does_not_restore_a_session_from_before_its_refresh() {
        var before = AuthSamples.session(AuthSamples.user(), now());
        var after = AuthSamples.refreshed(before, now().plusSeconds(10));
        cache().replaceToken(after, before.keys().token());

        cache().put(before);

        assertThat(byId(before)).isIn(live(after), UNKNOWN);
        assertThat(byToken(before)).isIn(live(after), UNKNOWN);
    }

    @Test
    default void a_slow_refresh_does_not_replace_a_later_one() {
        var first = AuthSamples.session(AuthSamples.user(), now());
        var second = AuthSamples.refreshed(first, now().plusSeconds(10));
        var third = AuthSamples.refreshed(second, now().plusSeconds(20));
        cache().replaceToken(third, second.keys().token());

        cache().replaceToken(second, first.keys().token());

        assertThat(byId(third)).isEqualTo(live(third));
        assertThat(byToken(second)).isIn(live(third), UNKNOWN);
    }

    @Test
    default void an_ending_session_is_rejected() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        var live = AuthSamples.session(session.user(), now());
        cache().put(session);
        cache().put(live);

        cache().markEnding(List.of(session.id()));

        assertThat(byId(session)).isEqualTo(ENDED);
        assertThat(byToken(session)).isEqualTo(ENDED);
        assertThat(byToken(live)).isEqualTo(live(live));
    }

    @Test
    default void a_session_that_is_not_cached_can_be_marked_as_ending() {
        var session = AuthSamples.session(AuthSamples.user(), now());

        cache().markEnding(List.of(session.id()));

        assertThatIsEnded(session);
    }

    @Test
    default void an_ending_session_is_not_cached_again() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        cache().markEnding(List.of(session.id()));

        cache().put(session);
        assertThatIsEnded(session);

        cache().replaceToken(
                        AuthSamples.refreshed(session, now()), session.keys().token());
        assertThatIsEnded(session);
    }

    @Test
    default void an_ended_session_is_not_cached_again() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        cache().put(session);

        cache().markEnding(List.of(session.id()));
        cache().markEnded(List.of(session.id()));
        assertThatIsNotLive(session);

        cache().put(session);
        assertThatIsNotLive(session);

        var after = AuthSamples.refreshed(session, now());
        cache().replaceToken(after, session.keys().token());
        assertThatIsNotLive(after);
    }

    @Test
    default void a_session_that_ended_before_it_was_cached_is_not_cached() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        cache().markEnded(List.of(session.id()));

        cache().putNew(session, List.of());

        assertThatIsNotLive(session);
    }

    @Test
    default void a_session_can_be_marked_as_ended_without_being_marked_as_ending() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        cache().put(session);

        cache().markEnded(List.of(session.id()));
        cache().put(session);

        assertThatIsNotLive(session);
    }

    @Test
    default void ending_nothing_ends_nothing() {
        var session = AuthSamples.session(AuthSamples.user(), now());
        cache().put(session);

        cache().markEnding(List.of());
        cache().markEnded(List.of());

        assertThat(byToken(session)).isEqualTo(live(session));
    }

    @Test
    default void sessions_of_several_users_can_be_ended_together() {
        var one = AuthSamples.session(AuthSamples.user(), now());
        var other = AuthSamples.session(AuthSamples.user(), now());
        cache().put(one);
        cache().put(other);

        cache().markEnding(List.of(one.id(), other.id()));

        assertThat(byToken(one)).isEqualTo(ENDED);
        assertThat(byToken(other)).isEqualTo(ENDED);
    }
}
