package com.datingtoday.application.auth.port;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps every claim; looks at the sessions of the given cache. */
public final class InMemoryRequestGate implements RequestGate {

    private final InMemorySessionCache cache;
    private final Set<List<String>> claims = new HashSet<>();
    private Instant since = Instant.MIN;

    public InMemoryRequestGate(InMemorySessionCache cache) {
        this.cache = cache;
    }

    /** Forgets every claim, at the given moment. */
    public synchronized void loseMemory(Instant now) {
        claims.clear();
        since = now;
    }

    /** How many nonces and signs are claimed. */
    public synchronized int claimed() {
        return claims.size();
    }

    @Override
    public synchronized Passage pass(Claim claim, Ticket ticket, Instant now) {
        if (since.isAfter(Instant.MIN) && claim.signedAt().isBefore(since.plus(claim.future()))) {
            return new Passage.Forgotten(since.plus(claim.future()));
        }
        var nonce = Stream.of(List.of("nonce", claim.nonceScope(), claim.nonce()));
        var sign = Stream.ofNullable(claim.sign()).map(text -> List.of("sign", text));
        var wanted = Stream.concat(nonce, sign).toList();
        if (wanted.stream().anyMatch(claims::contains)) {
            return new Passage.Replayed();
        }
        claims.addAll(wanted);
        return new Passage.Passed(cache.look(ticket));
    }
}
