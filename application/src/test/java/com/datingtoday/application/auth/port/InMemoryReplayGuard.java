package com.datingtoday.application.auth.port;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Stores all claims without expiry and reads sessions from the given cache. */
public final class InMemoryReplayGuard implements ReplayGuard {

    private final InMemorySessionCache cache;
    private final Set<List<String>> claims = new HashSet<>();
    private Instant since = Instant.MIN;

    public InMemoryReplayGuard(InMemorySessionCache cache) {
        this.cache = cache;
    }

    /** Loses all claims at the given time. */
    public synchronized void clear(Instant now) {
        claims.clear();
        since = now;
    }

    /** Returns the number of claimed nonces and signatures. */
    public synchronized int claimCount() {
        return claims.size();
    }

    @Override
    public synchronized Result claim(NonceClaim nonceClaim, SessionReference sessionReference, Instant now) {
        if (since.isAfter(Instant.MIN) && nonceClaim.signedAt().isBefore(since.plus(nonceClaim.maxClockSkew()))) {
            return new Result.StateLost(since.plus(nonceClaim.maxClockSkew()));
        }
        var nonce = Stream.of(List.of("nonce", nonceClaim.scope(), nonceClaim.nonce()));
        var sign = Stream.ofNullable(nonceClaim.sign()).map(text -> List.of("sign", text));
        var wanted = Stream.concat(nonce, sign).toList();
        if (wanted.stream().anyMatch(claims::contains)) {
            return new Result.Replayed();
        }
        claims.addAll(wanted);
        return new Result.Accepted(cache.stateOf(sessionReference));
    }
}
