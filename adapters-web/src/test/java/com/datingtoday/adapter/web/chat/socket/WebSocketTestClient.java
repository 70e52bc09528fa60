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

/** A client that is well-behaved unless told otherwise; it answers pings by itself. */
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

    /** One that has said nothing yet. */
    static WebSocketTestClient silent(int port) {
        return new WebSocketTestClient(port);
    }

    /** One that hears. */
    static WebSocketTestClient hearing(int port, String ticket) {
        var webSocketTestClient = new WebSocketTestClient(port);
        webSocketTestClient.say("{\"type\":\"auth\",\"ticket\":\"" + ticket + "\"}");
        assertThat(webSocketTestClient.hear())
                .isEqualTo("{\"type\":\"ready\",\"version\":" + TicketFixture.VERSION + "}");
        return webSocketTestClient;
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** Says something if it still can. */
    void trySay(String text) {
        socket.sendText(text, true).exceptionally(_ -> null).join();
    }

    void sayPart(String text) {
        socket.sendText(text, false).exceptionally(_ -> null).join();
    }

    void sayBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), true).join();
    }

    /** What it is told next. */
    String hear() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("what is heard; closed: %s", closed).isNotNull();
            return next == null ? "" : next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code with which it is closed. */
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
