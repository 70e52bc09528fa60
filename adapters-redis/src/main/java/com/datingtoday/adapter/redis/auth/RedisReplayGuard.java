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
 * Claims and looks up in one round trip. A token whose session this process does not know by heart costs a second one;
 * so does the refusal that finds Redis without its memory: from then on a request that is dated as the refusal says is
 * let in, whichever bucket it falls into.
 */
@Component
record RedisReplayGuard(RedisExecutor link, LocalSessionCache memory) implements ReplayGuard {

    /** The claims, and the session as far as its key is known; or else where the token points to. */
    private record PendingReplies(
            NonceClaims claims,
            @Nullable Future<String> session,
            @Nullable Future<String> pointer) {}

    @Override
    public Result claim(NonceClaim nonceClaim, SessionReference sessionReference, Instant now) {
        var id = known(sessionReference);
        var pendingReplies = link.execute(
                "gate.pass",
                redisPipeline -> new PendingReplies(
                        NonceClaims.send(redisPipeline, nonceClaim, now),
                        id == null ? null : redisPipeline.commands().get(SessionCacheKeys.session(id)),
                        id == null && sessionReference instanceof SessionReference.ByToken(var token)
                                ? redisPipeline.commands().get(SessionCacheKeys.token(token))
                                : null));
        return switch (pendingReplies.claims().outcome()) {
            case NonceClaims.Result.Accepted() -> new Result.Accepted(state(sessionReference, id, pendingReplies));
            case NonceClaims.Result.Replayed() -> new Result.Replayed();
            case NonceClaims.Result.StateLost(var signFrom, var justNow) -> {
                if (justNow) {
                    var _ = link.execute("gate.begin", redisPipeline -> NonceClaims.startEpochs(redisPipeline, now));
                }
                yield new Result.StateLost(signFrom);
            }
        };
    }

    private @Nullable SessionId known(SessionReference sessionReference) {
        return switch (sessionReference) {
            case SessionReference.None() -> null;
            case SessionReference.ById(var id) -> id;
            case SessionReference.ByToken(var token) -> memory.sessionOf(token);
        };
    }

    private SessionState state(
            SessionReference sessionReference, @Nullable SessionId id, PendingReplies pendingReplies) {
        if (id != null && pendingReplies.session() != null) {
            return state(id, pendingReplies.session().resultNow());
        }
        if (sessionReference instanceof SessionReference.ByToken(var token) && pendingReplies.pointer() != null) {
            return pointedTo(token, pendingReplies.pointer().resultNow());
        }
        return new SessionState.Unknown();
    }

    private SessionState pointedTo(TokenHash token, @Nullable String pointer) {
        var id = pointer == null ? null : SessionCodec.readId(pointer);
        if (id == null) {
            return new SessionState.Unknown();
        }
        memory.point(token, id);
        var session = link.execute(
                "gate.session", redisPipeline -> redisPipeline.commands().get(SessionCacheKeys.session(id)));
        return state(id, session.resultNow());
    }

    private SessionState state(SessionId id, @Nullable String text) {
        return switch (memory.read(id, text)) {
            case LookupResult.Missing() -> new SessionState.Unknown();
            case LookupResult.Ended() -> new SessionState.Ended();
            case LookupResult.Live(var session) -> new SessionState.Live(session);
        };
    }
}
