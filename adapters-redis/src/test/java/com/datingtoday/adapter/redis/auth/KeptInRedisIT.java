package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.application.auth.port.SmsCodes.Trial;
import com.datingtoday.application.auth.port.SmsCodes.TryingLimits;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.shared.Quota;
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

/** What stands in Redis, for how long, and what does not. */
class KeptInRedisIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final TryingLimits TRYING = new TryingLimits(5, 20, HOUR, HOUR);

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-kept"), false);
    private static final Instance INSTANCE = Instance.on(SharedRedis.patient(SERVER.uri()));
    private static final Instance OTHER = Instance.on(SharedRedis.patient(SERVER.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SERVER.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();

    @AfterAll
    static void close() {
        CLIENT.close();
        OTHER.close();
        INSTANCE.close();
        SERVER.close();
    }

    @BeforeEach
    void clear() {
        REDIS.flushall();
        SERVER.rememberEverything();
    }

    private static Duration keptFor(AuthSession session) {
        return Duration.ofMillis(REDIS.pttl(CacheKeys.session(session.id())));
    }

    private static void assertAbout(Duration actual, Duration expected) {
        assertThat(actual).isBetween(expected.minus(expected.dividedBy(2)), expected);
    }

    private static Sending sending(String phone, String address) {
        return new Sending(Samples.hex(8), phone, Samples.hex(32), address, "+86134" + Samples.hex(4), HOUR);
    }

    @Test
    void a_session_is_remembered_for_five_minutes() {
        var session = Samples.session(Samples.user(), Samples.now());

        INSTANCE.cache().remember(session);
        assertAbout(keptFor(session), FIVE_MINUTES);

        INSTANCE.cache()
                .refreshed(
                        Samples.refreshed(session, Samples.now()),
                        session.keys().token());
        assertAbout(keptFor(session), FIVE_MINUTES);
    }

    @Test
    void a_session_is_not_remembered_beyond_its_own_time() {
        var old = Samples.now().minus(Samples.LIFETIME);
        var nearlyOver = Samples.session(Samples.user(), old.plusSeconds(100));
        var over = Samples.session(Samples.user(), old.minusSeconds(100));

        INSTANCE.cache().remember(nearlyOver);
        INSTANCE.cache().opened(over, List.of());

        assertAbout(keptFor(nearlyOver), Duration.ofSeconds(100));
        assertThat(keptFor(over)).isLessThan(Duration.ofMillis(2));
    }

    @Test
    void that_a_session_ends_is_known_for_ten_seconds_and_that_it_has_ended_for_sixty() {
        var session = Samples.session(Samples.user(), Samples.now());
        var gone = Samples.session(session.user(), Samples.now());

        INSTANCE.cache().ending(List.of(session.id()));
        assertAbout(keptFor(session), Duration.ofSeconds(10));

        INSTANCE.cache().ended(List.of(session.id()));
        assertAbout(keptFor(session), Duration.ofSeconds(60));

        INSTANCE.cache().opened(Samples.session(session.user(), Samples.now()), List.of(gone.id()));
        assertAbout(keptFor(gone), Duration.ofSeconds(60));
    }

    @Test
    void a_claim_is_kept_as_long_as_its_request_would_pass_and_a_replay_does_not_prolong_it() {
        var now = Samples.now();
        var claim = new Claim("scope", Samples.hex(16), Samples.hex(16), now, HOUR, FIVE_MINUTES);
        INSTANCE.gate().pass(claim, new Ticket.None(), now);
        var claims = keys("dt:nonce:*", "dt:sign:*");
        assertThat(claims).hasSize(2);

        claims.forEach(key -> REDIS.pexpire(key, FIVE_MINUTES));
        assertThat(INSTANCE.gate().pass(claim, new Ticket.None(), now)).isEqualTo(new Passage.Replayed());

        assertThat(keys("dt:nonce:*", "dt:sign:*")).isEqualTo(claims);
        claims.forEach(key -> assertAbout(Duration.ofMillis(REDIS.pttl(key)), FIVE_MINUTES));
    }

    /** In a cluster one node may have heard of a request whose other half was lost. */
    @Test
    void a_request_that_was_claimed_by_half_can_be_sent_again_but_nothing_else_under_its_nonce() {
        var now = Samples.now();
        var claim = new Claim("scope", Samples.hex(16), Samples.hex(16), now, HOUR, FIVE_MINUTES);
        var another = new Claim("scope", claim.nonce(), Samples.hex(16), now, HOUR, FIVE_MINUTES);
        var first = INSTANCE.gate().pass(claim, new Ticket.None(), now);
        keys("dt:sign:*").forEach(REDIS::del);

        assertThat(INSTANCE.gate().pass(another, new Ticket.None(), now)).isEqualTo(new Passage.Replayed());
        assertThat(INSTANCE.gate().pass(claim, new Ticket.None(), now)).isEqualTo(first);
        assertThat(INSTANCE.gate().pass(claim, new Ticket.None(), now)).isEqualTo(new Passage.Replayed());
    }

    @Test
    void no_secret_address_nonce_or_number_stands_there_in_clear() {
        var now = Samples.now();
        var session = Samples.signingSession(Samples.user(), now);
        INSTANCE.cache().opened(session, List.of());
        var sending = sending(Samples.hex(16), "192.0.2.77");
        var limit = List.of(new Rate(1, HOUR));
        INSTANCE.codes().permit(sending, new SendingLimits(limit, limit, limit, limit), TRYING, now);
        INSTANCE.gate()
                .pass(
                        new Claim("1\napp\nphone\n+8613499990000", "nonce-of-client", null, now, HOUR, HOUR),
                        new Ticket.None(),
                        now);

        var all = keys("*");
        assertThat(all).hasSizeGreaterThan(64 + 5);
        var everything = String.join(" ", all)
                + String.join(" ", all.stream().map(REDIS::get).toList());
        assertThat(everything)
                .contains(sending.phone())
                .doesNotContain(
                        Objects.requireNonNull(session.keys().secret()).value(),
                        sending.address(),
                        sending.block(),
                        "13499990000",
                        "nonce-of-client");
    }

    @Test
    void everything_goes_by_itself_but_the_epochs() {
        var now = Samples.now();
        INSTANCE.cache().remember(Samples.session(Samples.user(), now));
        var limit = List.of(new Rate(1, HOUR));
        INSTANCE.codes()
                .permit(
                        sending(Samples.hex(16), "192.0.2.78"),
                        new SendingLimits(limit, limit, limit, limit),
                        TRYING,
                        now);

        assertThat(keys("*").stream().filter(key -> REDIS.pttl(key) == -1))
                .isNotEmpty()
                .allMatch(key -> key.startsWith("dt:epoch:"));
    }

    @Test
    void ten_thousand_refusals_leave_nothing_behind() {
        var number = new Rate(1, HOUR);
        var wide = new Rate(100_000, HOUR);
        var total = Samples.rateOfItsOwn(100_000);
        var limits = new SendingLimits(List.of(number), List.of(wide), List.of(wide), List.of(total));
        var now = Instant.ofEpochMilli(Samples.now().toEpochMilli());
        var phone = Samples.hex(16);
        var first = sending(phone, "198.51.100.7");
        INSTANCE.codes().permit(first, limits, TRYING, now);
        var before = REDIS.dbsize();

        var refused = ConcurrentRunner.run(
                50,
                _ -> IntStream.range(0, 200)
                        .mapToObj(turn -> (turn % 2 == 0 ? INSTANCE : OTHER)
                                .codes()
                                .permit(
                                        new Sending(
                                                Samples.hex(8), phone, "hash", first.address(), first.block(), HOUR),
                                        limits,
                                        TRYING,
                                        now))
                        .toList());

        var expected = new Permit.TooMany(new Quota(1, 0, now.plus(HOUR)));
        assertThat(refused)
                .allSatisfy(answers -> assertThat(answers).hasSize(200).containsOnly(expected));
        assertThat(REDIS.dbsize()).isEqualTo(before);
        assertThat(REDIS.get("dt:sms:{t}:" + total.period().toMillis() + ":"
                        + Math.floorDiv(now.toEpochMilli(), total.period().toMillis())))
                .isEqualTo("1");
        assertThat(INSTANCE.codes().attempt("a", phone, List.of(first.codeHash()), TRYING, now))
                .isEqualTo(new Trial.Right());
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
