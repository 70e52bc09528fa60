package com.datingtoday.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthSessionTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration WEEK = Duration.ofDays(7);
    static final Duration GRACE = Duration.ofSeconds(60);
    static final UserId USER = new UserId(100_001);
    static final SessionId ID = new SessionId(USER, "0".repeat(32));
    static final AppId APP = new AppId("432ABZ");
    static final Secret SECRET = new Secret("secret");
    static final TokenHash FIRST = new TokenHash("1".repeat(64));
    static final TokenHash SECOND = new TokenHash("2".repeat(64));
    static final TokenHash THIRD = new TokenHash("3".repeat(64));

    static final AuthSession.Live SESSION = live(new SessionKeys(FIRST, List.of(), SECRET), NOON.plus(WEEK));

    private static AuthSession.Live live(SessionKeys keys, Instant expired) {
        return new AuthSession.Live(ID, APP, SigningScheme.MESSAGE_SIGNATURE, keys, "phone", NOON, expired);
    }

    @Test
    void a_session_belongs_to_the_user_of_its_id() {
        assertThat(SESSION.user()).isEqualTo(USER);
        assertThat(SESSION.end(NOON).user()).isEqualTo(USER);
    }

    @Test
    void a_session_is_live_until_its_expiry() {
        assertThat(SESSION.isLiveAt(NOON)).isTrue();
        assertThat(SESSION.isLiveAt(NOON.plus(WEEK).minusNanos(1))).isTrue();
        assertThat(SESSION.isLiveAt(NOON.plus(WEEK))).isFalse();
    }

    @Test
    void a_refresh_changes_only_token_and_expiry() {
        var now = NOON.plusSeconds(1000);

        assertThat(SESSION.refresh(SECOND, WEEK, GRACE, now))
                .isEqualTo(live(
                        new SessionKeys(SECOND, List.of(new RetiredToken(FIRST, now.plus(GRACE))), SECRET),
                        now.plus(WEEK)));
    }

    @Test
    void the_previous_token_is_accepted_until_the_grace_period_ends() {
        var keys = SESSION.refresh(SECOND, WEEK, GRACE, NOON).keys();

        assertThat(keys.accepts(SECOND, NOON.plus(WEEK))).isTrue();
        assertThat(keys.accepts(FIRST, NOON.plus(GRACE).minusNanos(1))).isTrue();
        assertThat(keys.accepts(FIRST, NOON.plus(GRACE))).isFalse();
        assertThat(keys.accepts(THIRD, NOON)).isFalse();
    }

    @Test
    void only_the_previous_token_is_retired() {
        var keys = SESSION.refresh(SECOND, WEEK, GRACE, NOON).keys();

        assertThat(keys.isRetired(FIRST, NOON)).isTrue();
        assertThat(keys.isRetired(FIRST, NOON.plus(GRACE))).isFalse();
        assertThat(keys.isRetired(SECOND, NOON)).isFalse();
        assertThat(SESSION.keys().isRetired(FIRST, NOON)).isFalse();
    }

    @Test
    void each_retired_token_is_accepted_until_its_own_grace_period_ends() {
        var later = NOON.plusSeconds(40);
        var keys = SESSION.refresh(SECOND, WEEK, GRACE, NOON)
                .refresh(THIRD, WEEK, GRACE, later)
                .keys();

        assertThat(keys.accepts(THIRD, later)).isTrue();
        assertThat(keys.accepts(SECOND, later.plus(GRACE).minusNanos(1))).isTrue();
        assertThat(keys.accepts(SECOND, later.plus(GRACE))).isFalse();
        assertThat(keys.accepts(FIRST, NOON.plus(GRACE).minusNanos(1))).isTrue();
        assertThat(keys.accepts(FIRST, NOON.plus(GRACE))).isFalse();
    }

    @Test
    void a_token_is_not_replaced_while_the_list_of_retired_tokens_is_full() {
        var session = SESSION;
        for (int i = 0; i < SessionKeys.MAX_RETIRED_TOKENS; i++) {
            assertThat(session.keys().canReplaceToken(NOON)).isTrue();
            session = session.refresh(new TokenHash(Integer.toHexString(i).repeat(64)), WEEK, GRACE, NOON);
        }

        assertThat(session.keys().canReplaceToken(NOON.plus(GRACE).minusNanos(1)))
                .isFalse();
        assertThat(session.keys().canReplaceToken(NOON.plus(GRACE))).isTrue();
    }

    @Test
    void a_refresh_and_an_extension_never_shorten_the_session() {
        assertThat(SESSION.extend(WEEK, NOON.plusSeconds(5)).expiredTime())
                .isEqualTo(NOON.plusSeconds(5).plus(WEEK));
        assertThat(SESSION.extend(WEEK, NOON.minusSeconds(5)).expiredTime()).isEqualTo(NOON.plus(WEEK));
        assertThat(SESSION.refresh(SECOND, WEEK, GRACE, NOON.minusSeconds(5)).expiredTime())
                .isEqualTo(NOON.plus(WEEK));
    }

    @Test
    void an_ended_session_differs_only_in_its_expiry() {
        var end = NOON.plusSeconds(5);

        assertThat(SESSION.end(end))
                .isEqualTo(new AuthSession.Ended(ID, APP, SESSION.scheme(), SESSION.keys(), "phone", NOON, end, end));
    }

    @Test
    void an_end_after_the_expiry_does_not_change_the_expiry() {
        var afterExpiry = NOON.plus(WEEK).plusSeconds(1);

        assertThat(SESSION.end(afterExpiry).expiredTime()).isEqualTo(NOON.plus(WEEK));
        assertThat(SESSION.end(afterExpiry).endedTime()).isEqualTo(afterExpiry);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "4, 5, 0", "5, 5, 1", "6, 5, 2", "0, 1, 0", "1, 1, 1", "9, 1, 9"})
    void the_oldest_sessions_beyond_the_limit_are_returned(int live, int allowed, int going) {
        List<SessionId> oldestFirst = IntStream.range(0, live)
                .mapToObj(number -> new SessionId(USER, Integer.toString(number).repeat(32)))
                .toList();

        assertThat(AuthSession.oldestBeyondLimit(oldestFirst, allowed)).isEqualTo(oldestFirst.subList(0, going));
    }
}
