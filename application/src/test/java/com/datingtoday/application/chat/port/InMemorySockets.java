package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.SocketOwner;
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

/** Connections, their tickets, and what was told to them. */
public final class InMemorySockets implements SocketTickets, OpenSockets, LiveEvents {

    private record Kept(SocketOwner owner, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Kept> tickets = new HashMap<>();
    private final Set<Socket> open = new LinkedHashSet<>();
    private final List<LiveEvent> told = new ArrayList<>();

    /** Of tickets that end by that clock. */
    public InMemorySockets(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void add(String ticket, SocketOwner owner, Duration lifetime) {
        tickets.put(ticket, new Kept(owner, clock.instant().plus(lifetime)));
    }

    @Override
    public synchronized Optional<SocketOwner> take(String ticket) {
        return Optional.ofNullable(tickets.remove(ticket))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::owner);
    }

    @Override
    public synchronized boolean open(Socket socket, int most) {
        var others = open.stream()
                .filter(other -> other.user().equals(socket.user()) && !other.equals(socket))
                .count();
        return others < most && (open.add(socket) || open.contains(socket));
    }

    @Override
    public synchronized void keep(Collection<Socket> sockets) {
        open.addAll(sockets);
    }

    @Override
    public synchronized void close(Socket socket) {
        open.remove(socket);
    }

    @Override
    public synchronized boolean isConnected(UserId user) {
        return open.stream().anyMatch(socket -> socket.user().equals(user));
    }

    @Override
    public synchronized void tell(Collection<LiveEvent> events) {
        told.addAll(events);
    }

    /** What was told since it was asked last. */
    public synchronized List<LiveEvent> heard() {
        var heard = List.copyOf(told);
        told.clear();
        return heard;
    }
}
