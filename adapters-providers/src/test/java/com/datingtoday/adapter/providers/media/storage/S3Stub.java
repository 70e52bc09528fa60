package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stub of an S3 storage with configurable responses. */
final class S3Stub extends ProviderStub {

    @Override
    public StubResponse accepting() {
        return text(200, "image/jpeg", "a picture");
    }

    static StubResponse error(int status, String code) {
        return text(status, "application/xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>%s</Code><Message>about people/0a1b2c3d</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>
                """.formatted(code));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        return null;
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        return Map.of(
                "request",
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                "range",
                headers.getOrDefault("Range", List.of("none")).getFirst(),
                "access",
                headers.containsKey("X-amz-acl") ? "set" : "as the bucket's",
                "bytes",
                String.valueOf(body.length));
    }
}
