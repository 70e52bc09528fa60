package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SessionCache} promises, together with the {@link RequestGate} that looks at it. */
public interface SessionCacheContract {

    SessionState UNKNOWN = new SessionState.Unknown();
    SessionState OVER = new SessionState.Over();

    SessionCache cache();

    /** One that looks at {@link #cache}. */
    RequestGate gate();

    /** The time of the requests; a gate that began to remember only just now needs a later one. */
    default Instant now() {
        return Samples.now();
    }

    private SessionState look(Ticket ticket) {
        var now = now();
        var claim = new Claim(
                "2\n" + Samples.hex(16), Samples.hex(16), null, now, Duration.ofSeconds(62), Duration.ofSeconds(15));
        return gate().pass(claim, ticket, now) instanceof Passage.Passed(var state)
                ? state
                : fail("a request with new random values did not pass");
    }

    private SessionState byId(AuthSession.Live session) {
        return look(new Ticket.ById(session.id()));
    }

    private SessionState byToken(AuthSession.Live session) {
        return look(new Ticket.ByToken(session.keys().token()));
    }

    private static SessionState remembered(AuthSession.Live session) {
        return new SessionState.Remembered(session);
    }

    private void assertThatNobodyPasses(AuthSession.Live session) {
        assertThat(byId(session)).isEqualTo(OVER);
        assertThat(byToken(session)).isIn(OVER, UNKNOWN);
    }

    @Test
    default void nothing_is_known_of_an_unknown_session() {
        var session = Samples.session(Samples.user(), now());

        assertThat(cache().recall(session.id())).isEmpty();
        assertThat(byId(session)).isEqualTo(UNKNOWN);
        assertThat(byToken(session)).isEqualTo(UNKNOWN);
        assertThat(look(new Ticket.None())).isEqualTo(UNKNOWN);
    }

    @Test
    default void a_remembered_session_comes_back_unchanged() {
        var plain = Samples.session(Samples.user(), now());
        var signing = Samples.refreshed(Samples.signingSession(Samples.user(), now()), now());

        for (var session : List.of(plain, signing)) {
            cache().remember(session);

            assertThat(cache().recall(session.id())).contains(session);
            assertThat(byId(session)).isEqualTo(remembered(session));
            assertThat(byToken(session)).isEqualTo(remembered(session));
        }
    }

    @Test
    default void a_session_just_opened_is_remembered() {
        var session = Samples.signingSession(Samples.user(), now());

        cache().opened(session, List.of());

        assertThat(cache().recall(session.id())).contains(session);
        assertThat(byId(session)).isEqualTo(remembered(session));
        assertThat(byToken(session)).isEqualTo(remembered(session));
    }

    @Test
    default void sessions_of_one_user_are_told_apart() {
        var user = Samples.user();
        var one = Samples.session(user, now());
        var other = Samples.session(user, now());
        cache().remember(one);
        cache().remember(other);

        assertThat(byToken(one)).isEqualTo(remembered(one));
        assertThat(byToken(other)).isEqualTo(remembered(other));
        assertThat(look(new Ticket.ById(Samples.sessionId(user)))).isEqualTo(UNKNOWN);
    }

    @Test
    default void sessions_that_had_to_go_for_a_new_one_are_over_for_good() {
        var user = Samples.user();
        var gone = Samples.session(user, now());
        var stays = Samples.session(user, now());
        cache().remember(gone);
        cache().remember(stays);

        cache().opened(Samples.session(user, now()), List.of(gone.id()));

        assertThat(byToken(gone)).isIn(OVER, UNKNOWN);
        assertThat(byToken(stays)).isEqualTo(remembered(stays));
        cache().remember(gone);
        assertThatNobodyPassesLate(gone);
    }

    private void assertThatNobodyPassesLate(AuthSession.Live session) {
        assertThat(byId(session)).isIn(OVER, UNKNOWN);
        assertThat(byToken(session)).isIn(OVER, UNKNOWN);
    }

    @Test
    default void a_refreshed_session_is_found_by_its_new_token() {
        var before = Samples.session(Samples.user(), now());
        var after = Samples.refreshed(before, now().plusSeconds(10));
        cache().remember(before);

        cache().refreshed(after, before.keys().token());

        assertThat(cache().recall(before.id())).contains(after);
        assertThat(byId(after)).isEqualTo(remembered(after));
        assertThat(byToken(after)).isEqualTo(remembered(after));
        assertThat(byToken(before)).isIn(remembered(after), UNKNOWN);
    }

    @Test
    default void a_late_reader_does_not_bring_back_a_session_from_before_its_refresh() {
        var before = Samples.session(Samples.user(), now());
        var after = Samples.refreshed(before, now().plusSeconds(10));
        cache().refreshed(after, before.keys().token());

        cache().remember(before);

        assertThat(byId(before)).isIn(remembered(after), UNKNOWN);
        assertThat(byToken(before)).isIn(remembered(after), UNKNOWN);
    }

    @Test
    default void nobody_passes_by_a_session_that_is_ending() {
        var session = Samples.session(Samples.user(), now());
        var stays = Samples.session(session.user(), now());
        cache().remember(session);
        cache().remember(stays);

        cache().ending(List.of(session.id()));

        assertThat(byId(session)).isEqualTo(OVER);
        assertThat(byToken(session)).isEqualTo(OVER);
        assertThat(byToken(stays)).isEqualTo(remembered(stays));
    }

    @Test
    default void a_session_that_was_not_remembered_is_ending_all_the_same() {
        var session = Samples.session(Samples.user(), now());

        cache().ending(List.of(session.id()));

        assertThatNobodyPasses(session);
    }

    @Test
    default void a_session_that_is_ending_is_not_remembered_again() {
        var session = Samples.session(Samples.user(), now());
        cache().ending(List.of(session.id()));

        cache().remember(session);
        assertThatNobodyPasses(session);

        cache().refreshed(Samples.refreshed(session, now()), session.keys().token());
        assertThatNobodyPasses(session);
    }

    @Test
    default void a_session_that_has_ended_is_not_remembered_again() {
        var session = Samples.session(Samples.user(), now());
        cache().remember(session);

        cache().ending(List.of(session.id()));
        cache().ended(List.of(session.id()));
        assertThatNobodyPassesLate(session);

        cache().remember(session);
        assertThatNobodyPassesLate(session);

        var after = Samples.refreshed(session, now());
        cache().refreshed(after, session.keys().token());
        assertThatNobodyPassesLate(after);
    }

    @Test
    default void a_session_that_has_ended_before_its_opening_was_told_is_not_remembered() {
        var session = Samples.session(Samples.user(), now());
        cache().ended(List.of(session.id()));

        cache().opened(session, List.of());

        assertThatNobodyPassesLate(session);
    }

    @Test
    default void a_session_can_have_ended_without_warning() {
        var session = Samples.session(Samples.user(), now());
        cache().remember(session);

        cache().ended(List.of(session.id()));
        cache().remember(session);

        assertThatNobodyPassesLate(session);
    }

    @Test
    default void ending_nothing_ends_nothing() {
        var session = Samples.session(Samples.user(), now());
        cache().remember(session);

        cache().ending(List.of());
        cache().ended(List.of());

        assertThat(byToken(session)).isEqualTo(remembered(session));
    }

    @Test
    default void several_sessions_end_together_even_of_several_users() {
        var one = Samples.session(Samples.user(), now());
        var other = Samples.session(Samples.user(), now());
        cache().remember(one);
        cache().remember(other);

        cache().ending(List.of(one.id(), other.id()));

        assertThat(byToken(one)).isEqualTo(OVER);
        assertThat(byToken(other)).isEqualTo(OVER);
    }
}
