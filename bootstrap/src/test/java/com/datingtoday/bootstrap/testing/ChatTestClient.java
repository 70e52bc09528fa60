package com.datingtoday.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * WebSocket connection of a user that records the received frames. A frame that {@code docs/asyncapi.yaml} does not
 * describe fails the next call of {@code next}, {@code unreadFrames}, {@code closeCode} or {@code close}.
 */
public final class ChatTestClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final FrameListener frameListener = new FrameListener();
    private final WebSocket socket;

    private ChatTestClient(TestUser testUser, TestInstance testInstance) {
        var address = URI.create(testInstance.wire().root().replaceFirst("http", "ws") + "/api/chat");
        this.socket =
                HTTP.newWebSocketBuilder().buildAsync(address, frameListener).join();
        var ticket = testUser.at(testInstance).client().post("/api/chat/ticket").data("ticket");
        send("{\"type\": \"auth\", \"ticket\": \"" + ticket + "\"}");
    }

    /** Opens a connection and waits until it is ready. */
    public static ChatTestClient open(TestUser testUser, TestInstance testInstance) {
        var client = new ChatTestClient(testUser, testInstance);
        client.next("ready");
        return client;
    }

    /** Opens a connection and does not wait for the result. */
    public static ChatTestClient tryOpen(TestUser testUser, TestInstance testInstance) {
        return new ChatTestClient(testUser, testInstance);
    }

    public void send(String frame) {
        socket.sendText(frame, true).join();
    }

    /** Returns the next frame of the type and skips others before it. */
    public JsonNode next(String type) {
        return next(frame -> frame.path("type").asString("").equals(type), type);
    }

    private JsonNode next(Predicate<JsonNode> wanted, String what) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var passed = new ArrayList<JsonNode>();
        while (System.nanoTime() < deadline) {
            var frame = poll(deadline - System.nanoTime());
            frameListener.rethrowFailure();
            if (frame != null && wanted.test(frame)) {
                return frame;
            }
            if (frame != null) {
                passed.add(frame);
            }
        }
        throw new AssertionError(
                "no %s after %s, closed with %d".formatted(what, passed, frameListener.closed.getNow(0)));
    }

    private @Nullable JsonNode poll(long nanos) {
        try {
            return frameListener.frames.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Returns the received frames that were not read. */
    public List<JsonNode> unreadFrames() {
        frameListener.rethrowFailure();
        var heard = new ArrayList<JsonNode>();
        frameListener.frames.drainTo(heard);
        return heard;
    }

    /** Returns the close code that the server sends. */
    public int closeCode() {
        var code = frameListener
                .closed
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        frameListener.rethrowFailure();
        return code;
    }

    public boolean isOpen() {
        return !frameListener.closed.isDone();
    }

    /** Closes the connection without a close frame. */
    @Override
    public void close() {
        socket.abort();
        frameListener.rethrowFailure();
    }

    /** Fails if a frame of the type was received. */
    public void assertNotReceived(String type) {
        assertThat(unreadFrames())
                .noneMatch(frame -> frame.path("type").asString("").equals(type));
    }

    private static final class FrameListener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();
        private final FrameValidator frameValidator = FrameValidator.shared();
        private volatile @Nullable AssertionError failure;

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                validate(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void validate(String frame) {
            try {
                frames.add(frameValidator.validate(frame));
            } catch (AssertionError undescribed) {
                failure = undescribed;
            }
        }

        /** Throws the failure of the last frame that was not valid. */
        private void rethrowFailure() {
            var undescribed = failure;
            if (undescribed != null) {
                throw new AssertionError("a received frame is not valid", undescribed);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(1006);
        }
    }
}
