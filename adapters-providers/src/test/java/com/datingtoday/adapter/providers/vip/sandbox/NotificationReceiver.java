package com.datingtoday.adapter.providers.vip.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.domain.vip.PaymentCallback;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where notices come in. */
final class NotificationReceiver extends ProviderStub {

    private final BlockingQueue<PaymentCallback> calls = new LinkedBlockingQueue<>();

    @Override
    public StubResponse accepting() {
        return text(200, "text/plain", "success");
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        return null;
    }

    @Override
    protected void received(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).startsWith("sandbox"))
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().getFirst()));
        calls.add(new PaymentCallback(headers, new String(body, UTF_8), Map.of()));
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return Map.of();
    }

    PaymentCallback take() throws InterruptedException {
        var call = calls.poll(30, TimeUnit.SECONDS);
        if (call == null) {
            throw new IllegalStateException("no notice has come");
        }
        return call;
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }
}
