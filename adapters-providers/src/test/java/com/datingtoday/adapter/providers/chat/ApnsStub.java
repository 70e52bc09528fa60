package com.datingtoday.adapter.providers.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.pushy.apns.auth.ApnsVerificationKey;
import com.eatthepath.pushy.apns.server.MockApnsServer;
import com.eatthepath.pushy.apns.server.MockApnsServerBuilder;
import com.eatthepath.pushy.apns.server.PushNotificationHandler;
import com.eatthepath.pushy.apns.server.RejectedNotificationException;
import com.eatthepath.pushy.apns.server.RejectionReason;
import com.eatthepath.pushy.apns.server.ValidatingPushNotificationHandlerFactory;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stub of {@code api.push.apple.com} with one team, one key, one application and two devices. */
final class ApnsStub implements AutoCloseable {

    static final String TEAM = "TEAM123456";
    static final String KEY_ID = "KEY1234567";
    static final String TOPIC = "com.example.dating";
    static final String PHONE = "ab".repeat(32);
    static final String GONE = "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd";

    private static final JsonMapper JSON = new JsonMapper();

    private final KeyPair key = key();
    private final MockApnsServer server;
    private final int port;
    private volatile List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private volatile @Nullable RejectionReason reason;
    private volatile @Nullable SuspendedReply suspendedReply;

    private record SuspendedReply(CountDownLatch arrived, CountDownLatch end) {}

    record ReceivedRequest(Map<String, String> headers, JsonNode payload) {}

    ApnsStub(ServerCertificate certificate) {
        try {
            var right = validating();
            server = new MockApnsServerBuilder()
                    .setServerCredentials(certificate.chain(), certificate.key(), null)
                    .setHandlerFactory(session -> handler(right.buildHandler(session)))
                    .build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        port = server.start(0).join();
    }

    String endpoint() {
        return "https://localhost:" + port;
    }

    /** Writes the key in the format of Apple's key files. */
    Path keyFile(Path folder) {
        return write(folder, key);
    }

    static Path anotherKeyFile(Path folder) {
        return write(folder, key());
    }

    void refuse(RejectionReason why) {
        reason = why;
    }

    void fallSilent(CountDownLatch arrived) {
        suspendedReply = new SuspendedReply(arrived, new CountDownLatch(1));
    }

    /** Resets the responses and the received requests. */
    void reset() {
        var past = suspendedReply;
        suspendedReply = null;
        if (past != null) {
            past.end().countDown();
        }
        reason = null;
        received = new CopyOnWriteArrayList<>();
    }

    List<ReceivedRequest> received() {
        return received;
    }

    @Override
    public void close() {
        reset();
        server.shutdown().join();
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Path folder, KeyPair key) {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        try {
            return Files.writeString(folder.resolve("apns.p8"), pem);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatingPushNotificationHandlerFactory validating() throws GeneralSecurityException {
        var known = new ApnsVerificationKey(KEY_ID, TEAM, (ECPublicKey) key.getPublic());
        return new ValidatingPushNotificationHandlerFactory(
                Map.of(TOPIC, Set.of(PHONE, GONE)),
                Map.of(GONE, Instant.EPOCH),
                Map.of(KEY_ID, known),
                Map.of(known, Set.of(TOPIC)));
    }

    private PushNotificationHandler handler(PushNotificationHandler right) {
        // Ignores requests that a connection of an earlier test still delivers.
        var own = received;
        return (headers, payload) -> {
            own.add(read(headers, payload));
            right.handlePushNotification(headers, payload);
            keepSilence();
            var why = reason;
            if (why != null) {
                throw new RejectedNotificationException(why);
            }
        };
    }

    private void keepSilence() {
        var now = suspendedReply;
        if (now == null) {
            return;
        }
        now.arrived().countDown();
        try {
            now.end().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReceivedRequest read(Http2Headers headers, ByteBuf payload) {
        var read = new TreeMap<String, String>();
        headers.forEach(
                header -> read.put(header.getKey().toString(), header.getValue().toString()));
        return new ReceivedRequest(read, JSON.readTree(payload.toString(UTF_8)));
    }
}
