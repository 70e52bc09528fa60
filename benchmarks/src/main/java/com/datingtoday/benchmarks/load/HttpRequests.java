package com.datingtoday.benchmarks.load;

import java.nio.charset.StandardCharsets;

/** Encodes HTTP requests. */
public final class HttpRequests {

    private HttpRequests() {}

    /**
     * Encodes a request for a persistent connection.
     *
     * @param target path and query
     * @param headers lines that each end with CR LF
     * @param body empty for none
     */
    public static byte[] request(String method, String target, String headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var length = bytes.length == 0 && method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n";
        var head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s%s\r\n".formatted(method, target, headers, length);
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
