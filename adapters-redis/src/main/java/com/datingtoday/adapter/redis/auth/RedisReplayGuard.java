package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.LocalSessionCache.LookupResult;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Instant;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Claims the nonce and reads the session in one round trip. A token whose session id is not in the local cache needs a
 * second one. A request that finds Redis without an epoch also needs a second one, which starts the epochs of all
 * buckets; a retry with the returned time is then accepted by every bucket.
 */
@Component
record RedisReplayGuard(RedisExecutor executor, LocalSessionCache localCache) implements ReplayGuard {

    /**
     * Pending replies of a claim: with the session, if its id is known, otherwise with the session id stored for the
     * token.
     */
    private record PendingReplies(
            NonceClaims claims,
            @Nullable Future<String> session,
            @Nullable Future<String> storedId) {}

    @Override
    public Result claim(NonceClaim nonceClaim, SessionReference sessionReference, Instant now) {
        var id = findSessionId(sessionReference);
        var replies = executor.execute(
                "ReplayGuard.claim",
                pipeline -> new PendingReplies(
                        NonceClaims.send(pipeline, nonceClaim, now),
                        id == null ? null : pipeline.commands().get(SessionCacheKeys.session(id)),
                        id == null && sessionReference instanceof SessionReference.ByToken(var token)
                                ? pipeline.commands().get(SessionCacheKeys.token(token))
                                : null));
        return switch (replies.claims().result()) {
            case NonceClaims.Result.Accepted() -> new Result.Accepted(state(sessionReference, id, replies));
            case NonceClaims.Result.Replayed() -> new Result.Replayed();
            case NonceClaims.Result.StateLost(var signFrom, var justNow) -> {
                if (justNow) {
                    var _ = executor.execute(
                            "ReplayGuard.startEpochs", pipeline -> NonceClaims.startEpochs(pipeline, now));
                }
                yield new Result.StateLost(signFrom);
            }
        };
    }

    private @Nullable SessionId findSessionId(SessionReference sessionReference) {
        return switch (sessionReference) {
            case SessionReference.None() -> null;
            case SessionReference.ById(var id) -> id;
            case SessionReference.ByToken(var token) -> localCache.findSessionId(token);
        };
    }

    private SessionState state(SessionReference sessionReference, @Nullable SessionId id, PendingReplies replies) {
        if (id != null && replies.session() != null) {
            return state(id, replies.session().resultNow());
        }
        if (sessionReference instanceof SessionReference.ByToken(var token) && replies.storedId() != null) {
            return stateByStoredId(token, replies.storedId().resultNow());
        }
        return new SessionState.Unknown();
    }

    private SessionState stateByStoredId(TokenHash token, @Nullable String pointer) {
        var id = pointer == null ? null : SessionCodec.decodeId(pointer);
        if (id == null) {
            return new SessionState.Unknown();
        }
        localCache.putToken(token, id);
        var session = executor.execute(
                "ReplayGuard.findSession", pipeline -> pipeline.commands().get(SessionCacheKeys.session(id)));
        return state(id, session.resultNow());
    }

    private SessionState state(SessionId id, @Nullable String text) {
        return switch (localCache.decode(id, text)) {
            case LookupResult.Missing() -> new SessionState.Unknown();
            case LookupResult.Ended() -> new SessionState.Ended();
            case LookupResult.Live(var session) -> new SessionState.Live(session);
        };
    }
}
