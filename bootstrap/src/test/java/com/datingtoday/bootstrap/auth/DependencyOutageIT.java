package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Responses while MySQL or Redis is stopped, does not reply, restarts, or restarts without its data. */
class DependencyOutageIT {

    /**
     * Longer than the timeouts of an instance on a busy machine, and shorter than the default timeouts of the
     * libraries.
     */
    private static final Duration NO_HANG = Duration.ofSeconds(18);

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static TestInstance testInstance;
    static Scheme2Client client;

    record TimedResponse(ApiReply reply, Duration time) {}

    @BeforeAll
    static void start() {
        servers = DevelopmentServers.start(folder, true);
        testInstance = TestInstance.start(servers, "--datingtoday.redis.command-timeout=5s");
        client = testInstance.scheme2();
    }

    @AfterAll
    static void stop() {
        testInstance.close();
        servers.close();
    }

    @Test
    void while_redis_does_not_reply_signed_requests_get_503_and_succeed_after_its_recovery() {
        sendSms();
        servers.redis().suspend();
        try {
            assertUnavailable(timed(this::sendSms), NO_HANG);
            assertThat(get("/livez")).isEqualTo(200);
            assertThat(get("/readyz")).isEqualTo(503);
        } finally {
            servers.redis().resume();
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> sendSms().code() == 0);
    }

    @Test
    void while_redis_is_stopped_signed_requests_get_503_and_no_request_can_be_replayed_after_its_restart() {
        var json = "{\"phone\":\"" + RawHttpClient.phone() + "\"}";
        var created = System.currentTimeMillis() / 1000;
        var nonce = RawHttpClient.random(16);
        Supplier<ApiReply> replay =
                () -> testInstance.wire().send(client.signed("POST", "/api/auth/sendsms", json, created, nonce));
        assertThat(replay.get().code()).isZero();

        servers.redis().kill();
        assertUnavailable(timed(this::sendSms), NO_HANG);
        servers.redis().restart(false);

        // A client that signs with the server's time succeeds at once; others succeed after the nonce window.
        await().atMost(Duration.ofSeconds(30)).until(() -> signedAsTold().code() == 0);
        assertThat(replay.get().code()).isEqualTo(1004);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            assertThat(replay.get().code()).isIn(1001, 1004);
            return sendSms().code() == 0;
        });
        assertThat(replay.get().code()).isIn(1001, 1004);
    }

    @Test
    void while_mysql_does_not_reply_a_login_fails_and_the_code_stays_valid() {
        var phone = RawHttpClient.phone();
        var code = client.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        servers.database().suspend();
        try {
            var login = timed(() -> client.post("/api/auth/login", Map.of("phone", phone, "code", code)));
            assertUnavailable(login, NO_HANG);
            assertThat(get("/livez")).isEqualTo(200);
            assertThat(get("/readyz")).isEqualTo(503);
        } finally {
            servers.database().resume();
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> client.post("/api/auth/login", Map.of("phone", phone, "code", code))
                                .code()
                        == 0);
        await().atMost(Duration.ofSeconds(30)).until(() -> get("/readyz") == 200);
    }

    @Test
    void while_mysql_is_stopped_a_login_fails_and_the_code_stays_valid() {
        var phone = RawHttpClient.phone();
        var code = client.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        servers.database().kill();

        var login = timed(() -> client.post("/api/auth/login", Map.of("phone", phone, "code", code)));
        assertUnavailable(login, NO_HANG);
        assertThat(sendSms().code()).as("calls without MySQL succeed").isZero();
        servers.database().restart();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> client.post("/api/auth/login", Map.of("phone", phone, "code", code))
                                .code()
                        == 0);
    }

    private ApiReply sendSms() {
        return client.post("/api/auth/sendsms", Map.of("phone", RawHttpClient.phone()));
    }

    /** Signs with the time of the last response, as a client does that was told to sign again. */
    private ApiReply signedAsTold() {
        var apiReply = sendSms();
        if (apiReply.code() != 1004) {
            return apiReply;
        }
        var signFrom = (Long.parseLong(apiReply.data("sign_from")) + 999) / 1000;
        var json = "{\"phone\":\"" + RawHttpClient.phone() + "\"}";
        return testInstance
                .wire()
                .send(client.signed("POST", "/api/auth/sendsms", json, signFrom, RawHttpClient.random(16)));
    }

    private static int get(String path) {
        return testInstance.wire().get(path).status();
    }

    private static TimedResponse timed(Supplier<ApiReply> call) {
        var start = System.nanoTime();
        var apiReply = call.get();
        return new TimedResponse(apiReply, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void assertUnavailable(TimedResponse timedResponse, Duration most) {
        assertThat(timedResponse.reply().status()).isEqualTo(503);
        assertThat(timedResponse.reply().code()).isEqualTo(1900);
        assertThat(timedResponse.reply().headers().firstValue("Retry-After")).contains("1");
        assertThat(timedResponse.time()).isLessThan(most);
    }
}
