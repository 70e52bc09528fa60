package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

/** Shutdown of an instance with open connections. */
@ConnectionSlice
@DirtiesContext
class ConnectionShutdownScenario {

    @Value("${local.server.port}")
    int port;

    @Autowired
    TicketFixture ticketFixture;

    @Autowired
    ConnectionLifecycle lifecycle;

    @Test
    void a_shutdown_sends_reconnect_and_rejects_new_connections() throws Exception {
        ticketFixture.prepare();
        var anna = ticketFixture.newUser();
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticketFixture.of(ticketFixture.login(anna)));
                var unknown = WebSocketTestClient.silent(port)) {
            var stopped = new CompletableFuture<Void>();
            lifecycle.stop(() -> stopped.complete(null));

            assertThat(webSocketTestClient.receive()).matches("\\{\"type\":\"reconnect\",\"after_ms\":[0-9]{1,4}}");
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1012);
            assertThat(unknown.closeCode()).isEqualTo(1012);
            stopped.get(30, TimeUnit.SECONDS);
            AwaitCondition.holds(() -> !ticketFixture.isConnected(anna));
            assertThat(lifecycle.isRunning()).isFalse();
        }
        try (var late = new RawWebSocketClient(port)) {
            assertThat(late.answer()).startsWith("HTTP/1.1 503").contains("Retry-After: 1");
        }
    }

    @Test
    void the_lifecycle_stops_before_the_web_server() {
        assertThat(lifecycle.getPhase()).isGreaterThan(Integer.MAX_VALUE - 1024);
    }
}
