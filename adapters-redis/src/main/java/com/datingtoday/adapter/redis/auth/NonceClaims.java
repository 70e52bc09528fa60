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
 * Pending claims of one request. The nonce must be new. Under scheme 1 the signature must be new too, because the same
 * text can be split into different parameters. Such a copy has another nonce but the same signature.
 *
 * <p>Nonce and signature are in different buckets and are claimed by separate scripts in one pipeline. Exactly one of
 * any number of copies is accepted, in any order. Only one copy has a new signature; it is accepted if its nonce is new
 * or was claimed with the same signature. A nonce that was claimed with another signature is rejected as a replay.
 */
record NonceClaims(Future<List<String>> nonce, @Nullable Future<List<String>> sign) {

    private static final LuaScript CLAIM = LuaScript.load(NonceClaims.class, "epoch.lua", "claim.lua");
    private static final LuaScript START_EPOCH = LuaScript.load(NonceClaims.class, "epoch.lua", "start-epoch.lua");

    private static final String NEW = "NEW";
    private static final String SAME = "SAME";
    private static final String STATE_LOST = "FORGOTTEN";
    private static final String EPOCH_STARTED = "BEGUN";

    /** Claim value of a nonce without a signature; no signature equals it. */
    private static final String NO_SIGN = "-";

    sealed interface Result {

        record Accepted() implements Result {}

        record Replayed() implements Result {}

        /**
         * Result: the request was signed before the epoch of one of its buckets.
         *
         * @param signFrom earliest time of signing that the bucket accepts
         * @param epochStarted true if this request started the epoch, so other buckets may have none yet
         */
        record StateLost(Instant signFrom, boolean epochStarted) implements Result {}
    }

    static NonceClaims send(RedisPipeline pipeline, NonceClaim nonceClaim, Instant now) {
        var sign = nonceClaim.sign();
        var nonce = ShortHash.of(nonceClaim.scope() + '\0' + nonceClaim.nonce());
        return new NonceClaims(
                send(pipeline, "nonce", nonce, sign == null ? NO_SIGN : sign, nonceClaim, now),
                sign == null ? null : send(pipeline, "sign", ShortHash.of(sign), NO_SIGN, nonceClaim, now));
    }

    private static Future<List<String>> send(
            RedisPipeline pipeline, String kind, ShortHash claimed, String value, NonceClaim nonceClaim, Instant now) {
        return pipeline.runScript(
                CLAIM,
                List.of(NonceBuckets.epochKey(claimed), NonceBuckets.claimKey(kind, claimed)),
                value,
                Long.toString(Math.max(1, nonceClaim.retention().toMillis())),
                Long.toString(nonceClaim.signedAt().toEpochMilli()),
                Long.toString(now.toEpochMilli()),
                Long.toString(nonceClaim.maxClockSkew().toMillis()));
    }

    /**
     * Starts an epoch in every bucket that has none. Otherwise a retry could use a bucket whose epoch starts after the
     * retry was signed.
     */
    static List<Future<List<String>>> startEpochs(RedisPipeline pipeline, Instant now) {
        return NonceBuckets.epochKeys().stream()
                .map(key -> pipeline.runScript(START_EPOCH, List.of(key), Long.toString(now.toEpochMilli())))
                .toList();
    }

    /** Returns the start of the latest epoch, from the replies of {@link #startEpochs}. */
    static Instant latestStart(List<Future<List<String>>> replies) {
        return Instant.ofEpochMilli(replies.stream()
                .mapToLong(reply -> Long.parseLong(reply.resultNow().getFirst()))
                .max()
                .orElseThrow());
    }

    Result result() {
        var nonceReply = nonce.resultNow();
        var signReply = sign == null ? List.of(NEW) : sign.resultNow();
        var signFrom = Math.max(signFrom(nonceReply), signFrom(signReply));
        if (signFrom > 0) {
            return new Result.StateLost(
                    Instant.ofEpochMilli(signFrom),
                    isReply(EPOCH_STARTED, nonceReply) || isReply(EPOCH_STARTED, signReply));
        }
        var nonceAccepted = isReply(NEW, nonceReply) || (sign != null && isReply(SAME, nonceReply));
        return nonceAccepted && isReply(NEW, signReply) ? new Result.Accepted() : new Result.Replayed();
    }

    private static long signFrom(List<String> reply) {
        return isReply(STATE_LOST, reply) || isReply(EPOCH_STARTED, reply) ? Long.parseLong(reply.get(1)) : 0;
    }

    private static boolean isReply(String expected, List<String> reply) {
        return reply.getFirst().equals(expected);
    }
}
