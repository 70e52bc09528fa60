package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Well-behaved client that replies to pings. */
final class WebSocketTestClient implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final WebSocket socket;

    private WebSocketTestClient(int port) {
        socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + port + "/api/chat"), this)
                .join();
    }

    /** Returns an unauthenticated client. */
    static WebSocketTestClient silent(int port) {
        return new WebSocketTestClient(port);
    }

    /** Returns an authenticated client. */
    static WebSocketTestClient hearing(int port, String ticket) {
        var webSocketTestClient = new WebSocketTestClient(port);
        webSocketTestClient.send("{\"type\":\"auth\",\"ticket\":\"" + ticket + "\"}");
        assertThat(webSocketTestClient.receive())
                .isEqualTo("{\"type\":\"ready\",\"version\":" + TicketFixture.VERSION + "}");
        return webSocketTestClient;
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    /** Sends a frame if the connection is open. */
    void trySend(String text) {
        socket.sendText(text, true).exceptionally(_ -> null).join();
    }

    void sayPart(String text) {
        socket.sendText(text, false).exceptionally(_ -> null).join();
    }

    void sayBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), true).join();
    }

    /** Returns the next frame. */
    String receive() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next)
                    .as("expected another frame; close code: %s", closed)
                    .isNotNull();
            return next == null ? "" : next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the close code. */
    int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            heard.add(parts.toString());
            parts.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
