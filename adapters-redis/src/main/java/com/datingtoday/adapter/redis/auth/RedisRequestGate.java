package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.SessionMemory.Found;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.auth.port.RequestGate;
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
record RedisRequestGate(RedisExecutor link, SessionMemory memory) implements RequestGate {

    /** The claims, and the session as far as its key is known; or else where the token points to. */
    private record Asked(
            Claiming claims,
            @Nullable Future<String> session,
            @Nullable Future<String> pointer) {}

    @Override
    public Passage pass(Claim claim, Ticket ticket, Instant now) {
        var id = known(ticket);
        var asked = link.execute(
                "gate.pass",
                redisPipeline -> new Asked(
                        Claiming.ask(redisPipeline, claim, now),
                        id == null ? null : redisPipeline.commands().get(CacheKeys.session(id)),
                        id == null && ticket instanceof Ticket.ByToken(var token)
                                ? redisPipeline.commands().get(CacheKeys.token(token))
                                : null));
        return switch (asked.claims().outcome()) {
            case Claiming.Outcome.First() -> new Passage.Passed(state(ticket, id, asked));
            case Claiming.Outcome.Again() -> new Passage.Replayed();
            case Claiming.Outcome.Forgotten(var signFrom, var justNow) -> {
                if (justNow) {
                    var _ = link.execute("gate.begin", redisPipeline -> Claiming.beginEverywhere(redisPipeline, now));
                }
                yield new Passage.Forgotten(signFrom);
            }
        };
    }

    private @Nullable SessionId known(Ticket ticket) {
        return switch (ticket) {
            case Ticket.None() -> null;
            case Ticket.ById(var id) -> id;
            case Ticket.ByToken(var token) -> memory.sessionOf(token);
        };
    }

    private SessionState state(Ticket ticket, @Nullable SessionId id, Asked asked) {
        if (id != null && asked.session() != null) {
            return state(id, asked.session().resultNow());
        }
        if (ticket instanceof Ticket.ByToken(var token) && asked.pointer() != null) {
            return pointedTo(token, asked.pointer().resultNow());
        }
        return new SessionState.Unknown();
    }

    private SessionState pointedTo(TokenHash token, @Nullable String pointer) {
        var id = pointer == null ? null : SessionText.readId(pointer);
        if (id == null) {
            return new SessionState.Unknown();
        }
        memory.point(token, id);
        var session = link.execute("gate.session", redisPipeline -> redisPipeline.commands().get(CacheKeys.session(id)));
        return state(id, session.resultNow());
    }

    private SessionState state(SessionId id, @Nullable String text) {
        return switch (memory.read(id, text)) {
            case Found.Nothing() -> new SessionState.Unknown();
            case Found.Over() -> new SessionState.Over();
            case Found.Alive(var session) -> new SessionState.Remembered(session);
        };
    }
}
