package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Contract of {@link AuthSessions}. */
public interface AuthSessionsContract {

    AuthSessions sessions();

    private AuthSession.Live added(AuthSession.Live session) {
        sessions().create(session);
        return session;
    }

    @Test
    default void an_added_session_is_found_unchanged() {
        var now = AuthSamples.now();
        var session = added(AuthSamples.session(AuthSamples.user(), now));
        var signing = added(AuthSamples.signingSession(AuthSamples.user(), now));

        assertThat(sessions().find(session.id())).contains(session);
        assertThat(sessions().find(signing.id())).contains(signing);
        assertThat(sessions().findByToken(session.keys().token())).contains(session);
        assertThat(sessions().findByToken(signing.keys().token())).contains(signing);
    }

    @Test
    default void an_unknown_session_is_absent() {
        assertThat(sessions().find(AuthSamples.sessionId(AuthSamples.user()))).isEmpty();
        assertThat(sessions().findByToken(AuthSamples.token())).isEmpty();
    }

    @Test
    default void a_session_belongs_to_its_user() {
        var session = added(AuthSamples.session(AuthSamples.user(), AuthSamples.now()));
        var stranger = new SessionId(AuthSamples.user(), session.id().random());

        assertThat(sessions().find(stranger)).isEmpty();
        assertThat(sessions().end(stranger.user(), List.of(session.id()), session.createTime()))
                .isZero();
        assertThat(sessions().find(session.id())).contains(session);
    }

    @Test
    default void live_sessions_are_listed_the_oldest_first() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        var second = added(AuthSamples.session(user, now.minusSeconds(20)));
        var third = added(AuthSamples.signingSession(user, now.minusSeconds(10)));
        var first = added(AuthSamples.session(user, now.minusSeconds(30)));
        var ended = added(AuthSamples.session(user, now.minusSeconds(40)));
        added(AuthSamples.session(AuthSamples.user(), now));
        sessions().end(user, List.of(ended.id()), now);

        assertThat(sessions().findLive(user, now)).containsExactly(first, second, third);
        assertThat(sessions().findLive(AuthSamples.user(), now)).isEmpty();
    }

    @Test
    default void a_session_is_live_until_its_expiry() {
        var session = added(AuthSamples.session(AuthSamples.user(), AuthSamples.now()));
        var expired = session.expiredTime();

        assertThat(sessions().findLive(session.user(), expired.minusMillis(1))).containsExactly(session);
        assertThat(sessions().findLive(session.user(), expired)).isEmpty();
    }

    @Test
    default void an_ended_session_has_its_keys_and_expires_at_its_end() {
        var session = added(AuthSamples.refreshed(
                AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now()), AuthSamples.now()));
        var end = session.createTime().plusSeconds(5);

        assertThat(sessions().end(session.user(), List.of(session.id()), end)).isOne();

        var ended = session.end(end);
        assertThat(ended.expiredTime()).isEqualTo(end);
        assertThat(sessions().find(session.id())).contains(ended);
        assertThat(sessions().findByToken(session.keys().token())).contains(ended);
    }

    @Test
    default void only_live_sessions_are_ended_and_counted() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        var live = added(AuthSamples.session(user, now));
        var other = added(AuthSamples.session(user, now));
        var expired = added(AuthSamples.session(user, now.minus(AuthSamples.LIFETIME)));
        var ended = added(AuthSamples.session(user, now));
        sessions().end(user, List.of(ended.id()), now);
        var unknown = AuthSamples.sessionId(user);
        var later = now.plusSeconds(1);

        var ids = List.of(live.id(), expired.id(), ended.id(), unknown);
        assertThat(sessions().end(user, ids, later)).isOne();

        assertThat(sessions().findLive(user, later)).containsExactly(other);
        assertThat(sessions().find(expired.id())).contains(expired);
        assertThat(sessions().find(ended.id())).contains(ended.end(now));
    }

    @Test
    default void ending_nothing_ends_nothing() {
        var session = added(AuthSamples.session(AuthSamples.user(), AuthSamples.now()));

        assertThat(sessions().end(session.user(), List.of(), session.createTime()))
                .isZero();

        assertThat(sessions().find(session.id())).contains(session);
    }

    @Test
    default void one_of_many_concurrent_ends_of_a_session_counts() {
        var session = added(AuthSamples.session(AuthSamples.user(), AuthSamples.now()));

        var ended = ConcurrentRunner.run(
                10,
                number -> sessions()
                        .end(
                                session.user(),
                                List.of(session.id()),
                                session.createTime().plusMillis(number)));

        assertThat(ended).containsOnlyOnce(1).containsOnly(0, 1);
    }

    @Test
    default void a_refreshed_session_is_found_by_its_new_and_retired_tokens() {
        var now = AuthSamples.now();
        var first = added(AuthSamples.signingSession(AuthSamples.user(), now));
        var second = AuthSamples.refreshed(first, now.plusSeconds(10));
        var third = AuthSamples.refreshed(second, now.plusSeconds(20));

        assertThat(sessions().refresh(first, second)).isTrue();
        assertThat(sessions().find(first.id())).contains(second);
        assertThat(sessions().findByToken(first.keys().token())).contains(second);
        assertThat(sessions().findByToken(second.keys().token())).contains(second);

        assertThat(sessions().refresh(second, third)).isTrue();
        assertThat(sessions().findByToken(first.keys().token())).contains(third);
        assertThat(sessions().findByToken(second.keys().token())).contains(third);
        assertThat(sessions().findByToken(third.keys().token())).contains(third);
    }

    @Test
    default void a_concurrently_refreshed_session_is_not_refreshed_again() {
        var now = AuthSamples.now();
        var read = added(AuthSamples.session(AuthSamples.user(), now));
        var current = AuthSamples.refreshed(read, now);
        sessions().refresh(read, current);
        var lateRefresh = AuthSamples.refreshed(read, now);

        assertThat(sessions().refresh(read, lateRefresh)).isFalse();

        assertThat(sessions().find(read.id())).contains(current);
        assertThat(sessions().findByToken(lateRefresh.keys().token())).isEmpty();
    }

    @Test
    default void a_concurrently_ended_session_is_not_refreshed() {
        var now = AuthSamples.now();
        var read = added(AuthSamples.session(AuthSamples.user(), now));
        sessions().end(read.user(), List.of(read.id()), now);

        assertThat(sessions().refresh(read, AuthSamples.refreshed(read, now))).isFalse();

        assertThat(sessions().find(read.id())).contains(read.end(now));
    }

    @Test
    default void an_unknown_session_is_not_refreshed() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());

        assertThat(sessions().refresh(session, AuthSamples.refreshed(session, AuthSamples.now())))
                .isFalse();

        assertThat(sessions().find(session.id())).isEmpty();
    }

    @Test
    default void one_of_many_concurrent_refreshes_succeeds() {
        var now = AuthSamples.now();
        var read = added(AuthSamples.session(AuthSamples.user(), now));

        var refreshed = ConcurrentRunner.run(10, number -> sessions().refresh(read, AuthSamples.refreshed(read, now)));

        assertThat(refreshed).containsOnlyOnce(true);
    }

    @Test
    default void a_session_is_found_by_as_many_tokens_as_it_can_retire() {
        var now = AuthSamples.now();
        var before = added(AuthSamples.session(AuthSamples.user(), now));
        for (int i = 0; i < SessionKeys.MAX_RETIRED_TOKENS; i++) {
            var after = AuthSamples.refreshed(before, now);
            assertThat(sessions().refresh(before, after)).isTrue();
            before = after;
        }

        assertThat(sessions().find(before.id())).contains(before);
        for (var former : before.keys().retired()) {
            assertThat(sessions().findByToken(former.token())).contains(before);
        }
        assertThat(before.keys().retired()).hasSize(SessionKeys.MAX_RETIRED_TOKENS);
    }

    @Test
    default void a_live_session_is_extended_once_within_a_period() {
        var now = AuthSamples.now();
        var session = added(AuthSamples.signingSession(AuthSamples.user(), now));
        var expired = session.expiredTime();
        var later = session.extend(AuthSamples.LIFETIME, now.plusSeconds(10));

        assertThat(sessions().extend(later, expired.minusMillis(1), now)).isFalse();
        assertThat(sessions().find(session.id())).contains(session);
        assertThat(sessions().extend(later, expired, now)).isTrue();
        assertThat(sessions().find(session.id())).contains(later);
        assertThat(sessions().extend(later, expired, now)).isFalse();
    }

    @Test
    default void an_extension_keeps_a_concurrent_refresh() {
        var now = AuthSamples.now();
        var read = added(AuthSamples.session(AuthSamples.user(), now));
        var current = AuthSamples.refreshed(read, now);
        sessions().refresh(read, current);

        assertThat(sessions().extend(read.extend(AuthSamples.LIFETIME, now.plusSeconds(5)), read.expiredTime(), now))
                .isTrue();

        assertThat(sessions().find(read.id())).contains(current.extend(AuthSamples.LIFETIME, now.plusSeconds(5)));
    }

    @Test
    default void an_ended_or_expired_session_is_not_extended() {
        var now = AuthSamples.now();
        var ended = added(AuthSamples.session(AuthSamples.user(), now));
        sessions().end(ended.user(), List.of(ended.id()), now);
        var expired = added(AuthSamples.session(AuthSamples.user(), now.minus(AuthSamples.LIFETIME)));

        assertThat(sessions().extend(ended.extend(AuthSamples.LIFETIME, now), ended.expiredTime(), now))
                .isFalse();
        assertThat(sessions().extend(expired.extend(AuthSamples.LIFETIME, now), now, now))
                .isFalse();

        assertThat(sessions().find(ended.id())).contains(ended.end(now));
        assertThat(sessions().find(expired.id())).contains(expired);
    }

    /** Returns a time in the past before which no session of other tests expires. */
    private Instant longAgo() {
        var moment = Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        while (sessions().deleteExpired(moment.plus(Duration.ofDays(1)), 100) == 100) {
            // Deletes older sessions of other tests.
        }
        return moment;
    }

    private AuthSession.Live expiredSession(UserId user, Instant expired) {
        return added(AuthSamples.session(user, expired.minus(AuthSamples.LIFETIME)));
    }

    @Test
    default void sessions_that_expired_or_ended_before_a_time_are_deleted() {
        var moment = longAgo();
        var user = AuthSamples.user();
        var expired = expiredSession(user, moment.minusMillis(1));
        var expiringThen = expiredSession(user, moment);
        var ended = expiredSession(user, moment.plusSeconds(3600));
        sessions().end(user, List.of(ended.id()), moment.minusMillis(1));
        var endedThen = expiredSession(user, moment.plusSeconds(3600));
        sessions().end(user, List.of(endedThen.id()), moment);
        var live = added(AuthSamples.session(user, AuthSamples.now()));

        assertThat(sessions().deleteExpired(moment, 10)).isEqualTo(2);

        assertThat(sessions().find(expired.id())).isEmpty();
        assertThat(sessions().find(ended.id())).isEmpty();
        assertThat(sessions().find(expiringThen.id())).isPresent();
        assertThat(sessions().find(endedThen.id())).isPresent();
        assertThat(sessions().find(live.id())).isPresent();
    }

    @Test
    default void sessions_are_deleted_in_batches() {
        var moment = longAgo();
        for (int i = 1; i <= 5; i++) {
            expiredSession(AuthSamples.user(), moment.minusMillis(i));
        }

        assertThat(sessions().deleteExpired(moment, 2)).isEqualTo(2);
        assertThat(sessions().deleteExpired(moment, 2)).isEqualTo(2);
        assertThat(sessions().deleteExpired(moment, 2)).isEqualTo(1);
        assertThat(sessions().deleteExpired(moment, 2)).isZero();
    }
}
