package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.NonceBuckets;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.application.auth.port.RequestGate.Claim;
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
record Claiming(Future<List<String>> nonce, @Nullable Future<List<String>> sign) {

    private static final LuaScript CLAIM = LuaScript.read(Claiming.class, "epoch.lua", "claim.lua");
    private static final LuaScript BEGIN = LuaScript.read(Claiming.class, "epoch.lua", "begin.lua");

    private static final String NEW = "NEW";
    private static final String SAME = "SAME";
    private static final String FORGOTTEN = "FORGOTTEN";
    private static final String BEGUN = "BEGUN";

    /** What a nonce without a sign is claimed with; no sign looks like this. */
    private static final String NO_SIGN = "-";

    /** What came of the claims. */
    sealed interface Outcome {

        record First() implements Outcome {}

        record Again() implements Outcome {}

        /**
         * Dated before the memory of its buckets.
         *
         * @param justNow whether that memory begins with this request, so that other buckets may be without one
         */
        record Forgotten(Instant signFrom, boolean justNow) implements Outcome {}
    }

    static Claiming ask(RedisPipeline redisPipeline, Claim claim, Instant now) {
        var sign = claim.sign();
        var nonce = ShortHash.of(claim.nonceScope() + '\0' + claim.nonce());
        return new Claiming(
                ask(redisPipeline, "nonce", nonce, sign == null ? NO_SIGN : sign, claim, now),
                sign == null ? null : ask(redisPipeline, "sign", ShortHash.of(sign), NO_SIGN, claim, now));
    }

    private static Future<List<String>> ask(
            RedisPipeline redisPipeline, String kind, ShortHash claimed, String value, Claim claim, Instant now) {
        return redisPipeline.runScript(
                CLAIM,
                List.of(NonceBuckets.epochKey(claimed), NonceBuckets.claimKey(kind, claimed)),
                value,
                Long.toString(Math.max(1, claim.keepFor().toMillis())),
                Long.toString(claim.signedAt().toEpochMilli()),
                Long.toString(now.toEpochMilli()),
                Long.toString(claim.future().toMillis()));
    }

    /** Begins the memory of every bucket that has none, so that the next request finds none whose memory is younger. */
    static List<Future<List<String>>> beginEverywhere(RedisPipeline redisPipeline, Instant now) {
        return NonceBuckets.epochKeys().stream()
                .map(key -> redisPipeline.runScript(BEGIN, List.of(key), Long.toString(now.toEpochMilli())))
                .toList();
    }

    Outcome outcome() {
        var nonceSaid = nonce.resultNow();
        var signSaid = sign == null ? List.of(NEW) : sign.resultNow();
        var signFrom = Math.max(signFrom(nonceSaid), signFrom(signSaid));
        if (signFrom > 0) {
            return new Outcome.Forgotten(Instant.ofEpochMilli(signFrom), is(BEGUN, nonceSaid) || is(BEGUN, signSaid));
        }
        var nonceIsOurs = is(NEW, nonceSaid) || (sign != null && is(SAME, nonceSaid));
        return nonceIsOurs && is(NEW, signSaid) ? new Outcome.First() : new Outcome.Again();
    }

    private static long signFrom(List<String> said) {
        return is(FORGOTTEN, said) || is(BEGUN, said) ? Long.parseLong(said.get(1)) : 0;
    }

    private static boolean is(String expected, List<String> said) {
        return said.getFirst().equals(expected);
    }
}
