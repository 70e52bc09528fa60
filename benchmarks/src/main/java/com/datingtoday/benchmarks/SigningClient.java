package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpRequests;
import com.datingtoday.bootstrap.development.DevelopmentData;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import java.util.stream.Collectors;

/** Who signs requests by RFC 9421: an app, or somebody who is logged in. */
record SigningClient(Scheme2Client signing) {

    /** The app itself, before any login. */
    static SigningClient app() {
        // Its address is not part of what is signed.
        return new SigningClient(new Scheme2Client(
                new RawHttpClient(80),
                DevelopmentData.APP.id().value(),
                DevelopmentData.APP.secret().value()));
    }

    /** Somebody who has logged in. */
    SigningClient as(String sessionId, String sessionSecret) {
        return new SigningClient(new Scheme2Client(signing.wire(), sessionId, sessionSecret));
    }

    byte[] get(String target) {
        return request("GET", target, "");
    }

    /** A request that is signed now, with a nonce of its own. */
    byte[] request(String method, String target, String json) {
        var headers = signing.signed(method, target, json).build().headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        return HttpRequests.request(method, target, headers, json);
    }
}
