package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.NonceBuckets;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one request, on their way. A nonce must be new. Under scheme 1 the sign must be new too, because the same
 * text can be cut differently: a copy then comes with another nonce, but never with another sign.
 *
 * <p>Nonce and sign lie in buckets of their own, so each is claimed in a step of its own, both in one flush. Together the
 * steps let exactly one of any number of copies through, whatever their order: the sign is new to one copy alone, and
 * that one passes if its nonce is new or was claimed by a copy with the same sign, which then did not have the new sign.
 * A nonce that came with another sign is a reused one and refuses.
 */
record NonceClaims(Future<List<String>> nonce, @Nullable Future<List<String>> sign) {

    private static final LuaScript CLAIM = LuaScript.read(NonceClaims.class, "epoch.lua", "claim.lua");
    private static final LuaScript BEGIN = LuaScript.read(NonceClaims.class, "epoch.lua", "begin.lua");

    private static final String NEW = "NEW";
    private static final String SAME = "SAME";
    private static final String FORGOTTEN = "FORGOTTEN";
    private static final String BEGUN = "BEGUN";

    /** What a nonce without a sign is claimed with; no sign looks like this. */
    private static final String NO_SIGN = "-";

    /** What came of the claims. */
    sealed interface Result {

        record Accepted() implements Result {}

        record Replayed() implements Result {}

        /**
         * Dated before the memory of its buckets.
         *
         * @param justNow whether that memory begins with this request, so that other buckets may be without one
         */
        record StateLost(Instant signFrom, boolean justNow) implements Result {}
    }

    static NonceClaims send(RedisPipeline redisPipeline, NonceClaim nonceClaim, Instant now) {
        var sign = nonceClaim.sign();
        var nonce = ShortHash.of(nonceClaim.scope() + '\0' + nonceClaim.nonce());
        return new NonceClaims(
                send(redisPipeline, "nonce", nonce, sign == null ? NO_SIGN : sign, nonceClaim, now),
                sign == null ? null : send(redisPipeline, "sign", ShortHash.of(sign), NO_SIGN, nonceClaim, now));
    }

    private static Future<List<String>> send(
            RedisPipeline redisPipeline,
            String kind,
            ShortHash claimed,
            String value,
            NonceClaim nonceClaim,
            Instant now) {
        return redisPipeline.runScript(
                CLAIM,
                List.of(NonceBuckets.epochKey(claimed), NonceBuckets.claimKey(kind, claimed)),
                value,
                Long.toString(Math.max(1, nonceClaim.retention().toMillis())),
                Long.toString(nonceClaim.signedAt().toEpochMilli()),
                Long.toString(now.toEpochMilli()),
                Long.toString(nonceClaim.maxClockSkew().toMillis()));
    }

    /** Begins the memory of every bucket that has none, so that the next request finds none whose memory is younger. */
    static List<Future<List<String>>> startEpochs(RedisPipeline redisPipeline, Instant now) {
        return NonceBuckets.epochKeys().stream()
                .map(key -> redisPipeline.runScript(BEGIN, List.of(key), Long.toString(now.toEpochMilli())))
                .toList();
    }

    Result outcome() {
        var nonceSaid = nonce.resultNow();
        var signSaid = sign == null ? List.of(NEW) : sign.resultNow();
        var signFrom = Math.max(signFrom(nonceSaid), signFrom(signSaid));
        if (signFrom > 0) {
            return new Result.StateLost(Instant.ofEpochMilli(signFrom), is(BEGUN, nonceSaid) || is(BEGUN, signSaid));
        }
        var nonceIsOurs = is(NEW, nonceSaid) || (sign != null && is(SAME, nonceSaid));
        return nonceIsOurs && is(NEW, signSaid) ? new Result.Accepted() : new Result.Replayed();
    }

    private static long signFrom(List<String> said) {
        return is(FORGOTTEN, said) || is(BEGUN, said) ? Long.parseLong(said.get(1)) : 0;
    }

    private static boolean is(String expected, List<String> said) {
        return said.getFirst().equals(expected);
    }
}
