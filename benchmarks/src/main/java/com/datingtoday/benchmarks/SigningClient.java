package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpRequests;
import com.datingtoday.bootstrap.development.DevelopmentData;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import java.util.stream.Collectors;

/** Client that signs requests by RFC 9421, for an app or a logged-in user. */
record SigningClient(Scheme2Client signing) {

    /** Returns the client of the app, before login. */
    static SigningClient app() {
        // The signature does not cover the address.
        return new SigningClient(new Scheme2Client(
                new RawHttpClient(80),
                DevelopmentData.APP.id().value(),
                DevelopmentData.APP.secret().value()));
    }

    /** Returns the client of a session. */
    SigningClient as(String sessionId, String sessionSecret) {
        return new SigningClient(new Scheme2Client(signing.wire(), sessionId, sessionSecret));
    }

    byte[] get(String target) {
        return request("GET", target, "");
    }

    /** Returns a request with a signature of the current time and a new nonce. */
    byte[] request(String method, String target, String json) {
        var headers = signing.signed(method, target, json).build().headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        return HttpRequests.request(method, target, headers, json);
    }
}
