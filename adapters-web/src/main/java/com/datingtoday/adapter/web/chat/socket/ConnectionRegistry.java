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

/** The connections on this instance, by their user once that is known. */
@Component
final class ConnectionRegistry {

    private final FrameCodec frameCodec;
    private final Map<String, ChatConnection> all = new ConcurrentHashMap<>();
    private final Map<UserId, List<ChatConnection>> byUser = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> emptied = new CompletableFuture<>();
    private volatile boolean leaving;

    ConnectionRegistry(FrameCodec frameCodec, MeterRegistry meters) {
        this.frameCodec = frameCodec;
        meters.gaugeMapSize("datingtoday.sockets", List.of(), all);
    }

    void add(ChatConnection socket) {
        all.put(socket.id(), socket);
    }

    /** From now on it hears what its user hears. */
    void bindUser(ChatConnection socket, ConnectionOwner owner) {
        socket.bindTo(owner);
        byUser.merge(
                owner.user(),
                List.of(socket),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        if (!all.containsKey(socket.id())) {
            startShutdown(socket, owner);
        }
    }

    void remove(ChatConnection socket) {
        all.remove(socket.id());
        var owner = socket.owner();
        if (owner != null) {
            startShutdown(socket, owner);
        }
        completeIfEmptied();
    }

    /** From now on connections are taken, also after all have left. */
    void open() {
        emptied = new CompletableFuture<>();
        leaving = false;
    }

    /** From now on none is taken any more. Completed when the last has gone. */
    CompletableFuture<Void> startShutdown() {
        leaving = true;
        completeIfEmptied();
        return emptied;
    }

    boolean isShuttingDown() {
        return leaving;
    }

    private void completeIfEmptied() {
        if (leaving && all.isEmpty()) {
            emptied.complete(null);
        }
    }

    private void startShutdown(ChatConnection socket, ConnectionOwner owner) {
        byUser.computeIfPresent(owner.user(), (_, before) -> {
            var left = before.stream().filter(other -> other != socket).toList();
            return left.isEmpty() ? null : left;
        });
    }

    Collection<ChatConnection> all() {
        return all.values();
    }

    /** Sends it to all connections of its user, or closes those that it ends; waits for nobody. */
    void send(LiveEvent event) {
        var sockets = byUser.getOrDefault(event.user(), List.of());
        if (sockets.isEmpty()) {
            return;
        }
        if (event instanceof LiveEvent.LoggedOut out) {
            sockets.stream()
                    .filter(socket -> isOver(socket, out))
                    .forEach(socket -> socket.abort(CloseCodes.NOT_LOGGED_IN));
            return;
        }
        frameCodec
                .toFrame(event)
                .map(frameCodec::encode)
                .ifPresent(text -> sockets.forEach(socket -> socket.send(text)));
    }

    private static boolean isOver(ChatConnection socket, LiveEvent.LoggedOut out) {
        var owner = socket.owner();
        return owner != null && (out.sessions().isEmpty() || out.sessions().contains(owner.session()));
    }
}
