package com.datingtoday.bootstrap.testing;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Response of the service. */
public record ApiReply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** Returns the code of the envelope. */
    public int code() {
        return json().path("code").asInt(-1);
    }

    public String msg() {
        return json().path("msg").asString("");
    }

    /** Returns a field of the envelope's data as text. */
    public String data(String field) {
        var value = json().path("data").path(field);
        if (value.isMissingNode()) {
            throw new AssertionError("no " + field + " in " + body);
        }
        return value.asString();
    }
}
