package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In-memory connections, tickets and published live events. */
public final class InMemoryConnections implements ConnectionTickets, ConnectionLeases, LiveEventPublisher {

    private record IssuedTicket(ConnectionOwner owner, Instant until) {}

    private final InstantSource clock;
    private final Map<String, IssuedTicket> tickets = new HashMap<>();
    private final Set<Connection> open = new LinkedHashSet<>();
    private final List<LiveEvent> published = new ArrayList<>();

    public InMemoryConnections(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void put(String ticket, ConnectionOwner owner, Duration lifetime) {
        tickets.put(ticket, new IssuedTicket(owner, clock.instant().plus(lifetime)));
    }

    @Override
    public synchronized Optional<ConnectionOwner> consume(String ticket) {
        return Optional.ofNullable(tickets.remove(ticket))
                .filter(issuedTicket -> clock.instant().isBefore(issuedTicket.until()))
                .map(IssuedTicket::owner);
    }

    @Override
    public synchronized boolean acquire(Connection connection, int maximum) {
        var others = open.stream()
                .filter(other -> other.user().equals(connection.user()) && !other.equals(connection))
                .count();
        return others < maximum && (open.add(connection) || open.contains(connection));
    }

    @Override
    public synchronized void renew(Collection<Connection> connections) {
        open.addAll(connections);
    }

    @Override
    public synchronized void release(Connection connection) {
        open.remove(connection);
    }

    @Override
    public synchronized boolean isConnected(UserId user) {
        return open.stream().anyMatch(connection -> connection.user().equals(user));
    }

    @Override
    public synchronized void publish(Collection<LiveEvent> events) {
        published.addAll(events);
    }

    /** Returns the events that were published since the last call. */
    public synchronized List<LiveEvent> drainEvents() {
        var drained = List.copyOf(published);
        published.clear();
        return drained;
    }
}
