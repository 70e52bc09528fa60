package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

/** An instance that stops sends everybody elsewhere first. */
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
    void everybody_is_told_when_to_come_back_and_nobody_is_let_in() throws Exception {
        ticketFixture.prepare();
        var anna = ticketFixture.somebody();
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticketFixture.of(ticketFixture.login(anna)));
                var unknown = WebSocketTestClient.silent(port)) {
            var stopped = new CompletableFuture<Void>();
            lifecycle.stop(() -> stopped.complete(null));

            assertThat(webSocketTestClient.hear()).matches("\\{\"type\":\"reconnect\",\"after_ms\":[0-9]{1,4}}");
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
    void it_stops_before_the_server_does() {
        assertThat(lifecycle.getPhase()).isGreaterThan(Integer.MAX_VALUE - 1024);
    }
}
