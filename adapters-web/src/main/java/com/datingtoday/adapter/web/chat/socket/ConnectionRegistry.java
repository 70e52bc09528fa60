package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Registry of the connections of this instance; authenticated ones are found by user. */
@Component
final class ConnectionRegistry {

    private final FrameCodec frameCodec;
    private final Map<String, ChatConnection> all = new ConcurrentHashMap<>();
    private final Map<UserId, List<ChatConnection>> byUser = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> allClosed = new CompletableFuture<>();
    private volatile boolean shuttingDown;

    ConnectionRegistry(FrameCodec frameCodec, MeterRegistry meters) {
        this.frameCodec = frameCodec;
        meters.gaugeMapSize("datingtoday.sockets", List.of(), all);
    }

    void add(ChatConnection connection) {
        all.put(connection.id(), connection);
    }

    /** Binds the connection to the user, whose events it receives from now on. */
    void bindUser(ChatConnection connection, ConnectionOwner owner) {
        connection.bindTo(owner);
        byUser.merge(
                owner.user(),
                List.of(connection),
                (before, added) ->
                        Stream.concat(before.stream(), added.stream()).toList());
        if (!all.containsKey(connection.id())) {
            unbind(connection, owner);
        }
    }

    void remove(ChatConnection connection) {
        all.remove(connection.id());
        var owner = connection.owner();
        if (owner != null) {
            unbind(connection, owner);
        }
        completeIfAllClosed();
    }

    /** Accepts connections, also after an earlier shutdown. */
    void open() {
        allClosed = new CompletableFuture<>();
        shuttingDown = false;
    }

    /** Rejects new connections. The future completes when the last connection is closed. */
    CompletableFuture<Void> startShutdown() {
        shuttingDown = true;
        completeIfAllClosed();
        return allClosed;
    }

    boolean isShuttingDown() {
        return shuttingDown;
    }

    private void completeIfAllClosed() {
        if (shuttingDown && all.isEmpty()) {
            allClosed.complete(null);
        }
    }

    private void unbind(ChatConnection connection, ConnectionOwner owner) {
        byUser.computeIfPresent(owner.user(), (_, before) -> {
            var remaining = before.stream().filter(other -> other != connection).toList();
            return remaining.isEmpty() ? null : remaining;
        });
    }

    Collection<ChatConnection> all() {
        return all.values();
    }

    /**
     * Queues the frame of an event on all connections of its user, or aborts the connections of ended sessions. It
     * never blocks.
     */
    void send(LiveEvent event) {
        var connections = byUser.getOrDefault(event.user(), List.of());
        if (connections.isEmpty()) {
            return;
        }
        if (event instanceof LiveEvent.LoggedOut logout) {
            connections.stream()
                    .filter(connection -> hasEnded(connection, logout))
                    .forEach(connection -> connection.abort(CloseCodes.NOT_LOGGED_IN));
            return;
        }
        frameCodec
                .toFrame(event)
                .map(frameCodec::encode)
                .ifPresent(frame -> connections.forEach(connection -> connection.send(frame)));
    }

    private static boolean hasEnded(ChatConnection connection, LiveEvent.LoggedOut logout) {
        var owner = connection.owner();
        return owner != null
                && (logout.sessions().isEmpty() || logout.sessions().contains(owner.session()));
    }
}
