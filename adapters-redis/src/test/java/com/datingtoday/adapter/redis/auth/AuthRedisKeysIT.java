package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanIterator;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of this feature, their time to live, and the absence of secrets. */
class AuthRedisKeysIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final AttemptLimits TRYING = new AttemptLimits(5, 20, HOUR, HOUR);

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-kept"), false);
    private static final AuthRedisInstance AUTH_REDIS_INSTANCE =
            AuthRedisInstance.on(SharedRedis.withLongTimeouts(SERVER.uri()));
    private static final AuthRedisInstance OTHER = AuthRedisInstance.on(SharedRedis.withLongTimeouts(SERVER.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SERVER.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();

    @AfterAll
    static void close() {
        CLIENT.close();
        OTHER.close();
        AUTH_REDIS_INSTANCE.close();
        SERVER.close();
    }

    @BeforeEach
    void clear() {
        REDIS.flushall();
        SERVER.startNonceEpochs();
    }

    private static Duration expectedTtl(AuthSession session) {
        return Duration.ofMillis(REDIS.pttl(SessionCacheKeys.session(session.id())));
    }

    private static void assertAbout(Duration actual, Duration expected) {
        assertThat(actual).isBetween(expected.minus(expected.dividedBy(2)), expected);
    }

    private static PendingCode pendingCode(String phone, String address) {
        return new PendingCode(
                AuthSamples.hex(8),
                new Sensitive<>(phone),
                new Sensitive<>(AuthSamples.hex(32)),
                new Sensitive<>(address),
                new Sensitive<>("+86134" + AuthSamples.hex(4)),
                "CN",
                HOUR);
    }

    @Test
    void a_session_is_cached_for_five_minutes() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());

        AUTH_REDIS_INSTANCE.cache().put(session);
        assertAbout(expectedTtl(session), FIVE_MINUTES);

        AUTH_REDIS_INSTANCE
                .cache()
                .replaceToken(
                        AuthSamples.refreshed(session, AuthSamples.now()),
                        session.keys().token());
        assertAbout(expectedTtl(session), FIVE_MINUTES);
    }

    @Test
    void a_session_is_not_cached_after_it_expires() {
        var old = AuthSamples.now().minus(AuthSamples.LIFETIME);
        var nearlyOver = AuthSamples.session(AuthSamples.user(), old.plusSeconds(100));
        var ended = AuthSamples.session(AuthSamples.user(), old.minusSeconds(100));

        AUTH_REDIS_INSTANCE.cache().put(nearlyOver);
        AUTH_REDIS_INSTANCE.cache().putNew(ended, List.of());

        assertAbout(expectedTtl(nearlyOver), Duration.ofSeconds(100));
        assertThat(expectedTtl(ended)).isLessThan(Duration.ofMillis(2));
    }

    @Test
    void an_ending_session_is_marked_for_ten_seconds_and_an_ended_one_for_sixty() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        var ended = AuthSamples.session(session.user(), AuthSamples.now());

        AUTH_REDIS_INSTANCE.cache().markEnding(List.of(session.id()));
        assertAbout(expectedTtl(session), Duration.ofSeconds(10));

        AUTH_REDIS_INSTANCE.cache().markEnded(List.of(session.id()));
        assertAbout(expectedTtl(session), Duration.ofSeconds(60));

        AUTH_REDIS_INSTANCE.cache().putNew(AuthSamples.session(session.user(), AuthSamples.now()), List.of(ended.id()));
        assertAbout(expectedTtl(ended), Duration.ofSeconds(60));
    }

    @Test
    void a_claim_lives_as_long_as_its_request_is_valid_and_a_replay_does_not_renew_it() {
        var now = AuthSamples.now();
        var nonceClaim = new NonceClaim("scope", AuthSamples.hex(16), AuthSamples.hex(16), now, HOUR, FIVE_MINUTES);
        AUTH_REDIS_INSTANCE.replayGuard().claim(nonceClaim, new SessionReference.None(), now);
        var claims = keys("dt:nonce:*", "dt:sign:*");
        assertThat(claims).hasSize(2);

        claims.forEach(key -> REDIS.pexpire(key, FIVE_MINUTES));
        assertThat(AUTH_REDIS_INSTANCE.replayGuard().claim(nonceClaim, new SessionReference.None(), now))
                .isEqualTo(new Result.Replayed());

        assertThat(keys("dt:nonce:*", "dt:sign:*")).isEqualTo(claims);
        claims.forEach(key -> assertAbout(Duration.ofMillis(REDIS.pttl(key)), FIVE_MINUTES));
    }

    /** In a cluster one node may have one claim of a request whose other claim was lost. */
    @Test
    void a_half_claimed_request_can_be_resent_but_its_nonce_accepts_no_other_request() {
        var now = AuthSamples.now();
        var nonceClaim = new NonceClaim("scope", AuthSamples.hex(16), AuthSamples.hex(16), now, HOUR, FIVE_MINUTES);
        var another = new NonceClaim("scope", nonceClaim.nonce(), AuthSamples.hex(16), now, HOUR, FIVE_MINUTES);
        var first = AUTH_REDIS_INSTANCE.replayGuard().claim(nonceClaim, new SessionReference.None(), now);
        keys("dt:sign:*").forEach(REDIS::del);

        assertThat(AUTH_REDIS_INSTANCE.replayGuard().claim(another, new SessionReference.None(), now))
                .isEqualTo(new Result.Replayed());
        assertThat(AUTH_REDIS_INSTANCE.replayGuard().claim(nonceClaim, new SessionReference.None(), now))
                .isEqualTo(first);
        assertThat(AUTH_REDIS_INSTANCE.replayGuard().claim(nonceClaim, new SessionReference.None(), now))
                .isEqualTo(new Result.Replayed());
    }

    @Test
    void no_secret_address_nonce_or_phone_number_is_stored_in_clear() {
        var now = AuthSamples.now();
        var session = AuthSamples.signingSession(AuthSamples.user(), now);
        AUTH_REDIS_INSTANCE.cache().putNew(session, List.of());
        var pendingCode = pendingCode(AuthSamples.hex(16), "192.0.2.77");
        var limit = List.of(new RateLimit(1, HOUR));
        AUTH_REDIS_INSTANCE.codes().reserve(pendingCode, new SendLimits(limit, limit, limit, limit), TRYING, now);
        AUTH_REDIS_INSTANCE
                .replayGuard()
                .claim(
                        new NonceClaim("1\napp\nphone\n+8613499990000", "nonce-of-client", null, now, HOUR, HOUR),
                        new SessionReference.None(),
                        now);

        var all = keys("*");
        assertThat(all).hasSizeGreaterThan(64 + 5);
        var everything = String.join(" ", all)
                + String.join(" ", all.stream().map(REDIS::get).toList());
        assertThat(everything)
                .contains(pendingCode.phoneKey().value())
                .doesNotContain(
                        Objects.requireNonNull(session.keys().secret()).value(),
                        pendingCode.address().value(),
                        pendingCode.numberRange().value(),
                        "13499990000",
                        "nonce-of-client");
    }

    @Test
    void every_key_except_the_epochs_expires() {
        var now = AuthSamples.now();
        AUTH_REDIS_INSTANCE.cache().put(AuthSamples.session(AuthSamples.user(), now));
        var limit = List.of(new RateLimit(1, HOUR));
        AUTH_REDIS_INSTANCE
                .codes()
                .reserve(
                        pendingCode(AuthSamples.hex(16), "192.0.2.78"),
                        new SendLimits(limit, limit, limit, limit),
                        TRYING,
                        now);

        assertThat(keys("*").stream().filter(key -> REDIS.pttl(key) == -1))
                .isNotEmpty()
                .allMatch(key -> key.startsWith("dt:epoch:"));
    }

    @Test
    void ten_thousand_rejections_leave_no_keys() {
        var number = new RateLimit(1, HOUR);
        var wide = new RateLimit(100_000, HOUR);
        var total = AuthSamples.uniqueRate(100_000);
        var limits = new SendLimits(List.of(number), List.of(wide), List.of(wide), List.of(total));
        var now = Instant.ofEpochMilli(AuthSamples.now().toEpochMilli());
        var phone = AuthSamples.hex(16);
        var first = pendingCode(phone, "198.51.100.7");
        AUTH_REDIS_INSTANCE.codes().reserve(first, limits, TRYING, now);
        var before = REDIS.dbsize();

        var rejected = ConcurrentRunner.run(
                50,
                _ -> IntStream.range(0, 200)
                        .mapToObj(turn -> (turn % 2 == 0 ? AUTH_REDIS_INSTANCE : OTHER)
                                .codes()
                                .reserve(
                                        new PendingCode(
                                                AuthSamples.hex(8),
                                                new Sensitive<>(phone),
                                                new Sensitive<>("hash"),
                                                first.address(),
                                                first.numberRange(),
                                                "CN",
                                                HOUR),
                                        limits,
                                        TRYING,
                                        now))
                        .toList());

        var expected = new SendDecision.LimitReached(new Quota(1, 0, now.plus(HOUR)));
        assertThat(rejected)
                .allSatisfy(answers -> assertThat(answers).hasSize(200).containsOnly(expected));
        assertThat(REDIS.dbsize()).isEqualTo(before);
        assertThat(REDIS.get("dt:sms:{t}:" + total.period().toMillis() + ":"
                        + Math.floorDiv(now.toEpochMilli(), total.period().toMillis())))
                .isEqualTo("1");
        assertThat(AUTH_REDIS_INSTANCE.codes().verify("a", first.phoneKey(), first.codeHash(), TRYING, now))
                .isEqualTo(new AttemptResult.Correct());
    }

    private static List<String> keys(String... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> ScanIterator.scan(
                        REDIS, ScanArgs.Builder.matches(pattern).limit(1_000))
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }
}
