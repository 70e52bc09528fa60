package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme1Client;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correctly signed requests with an invalid parameter: the response names it, and nothing is stored. */
class AuthInputValidationIT {

    final RawHttpClient rawHttpClient = TestInstance.one().wire();
    final Scheme1Client old = TestInstance.one().scheme1();
    final Scheme2Client fresh = TestInstance.one().scheme2();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1",
                "12345678901234567890",
                "+8613499990000 ext. 5",
                "+861349999000０",
                "021-12345678",
                "+1 800 555 0100",
                "13499990000;ext=1",
                "+",
                "(((("
            })
    void a_phone_number_that_cannot_receive_sms_is_rejected(String phone) {
        assertRefused(old.post("/api/auth/sendsms", Map.of("phone", phone)), 300, "phone number format error.");
        assertRefused(fresh.post("/api/auth/sendsms", Map.of("phone", phone)), 300, "phone number format error.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "123456789", "12a4", "１２３４", "-1234", "12 34"})
    void a_malformed_code_is_rejected(String code) {
        var fields = Map.of("phone", RawHttpClient.phone(), "code", code);

        assertRefused(old.post("/api/auth/login", fields), 300, "code format error. Allowed: 4 to 8 digits.");
    }

    @ParameterizedTest
    @CsvSource({"/api/auth/sendsms, phone", "/api/auth/login, code"})
    void a_missing_or_empty_parameter_is_named(String path, String name) {
        var others = name.equals("phone") ? Map.<String, String>of() : Map.of("phone", RawHttpClient.phone());
        var empty = new HashMap<>(others);
        empty.put(name, "");

        assertRefused(old.post(path, others), 300, name + " is none.");
        assertRefused(old.post(path, empty), 300, name + " is none.");
        assertRefused(fresh.post(path, empty), 300, name + " is none.");
    }

    @Test
    void an_unknown_parameter_is_rejected_and_no_sms_is_sent() {
        var phone = RawHttpClient.phone();

        assertRefused(old.post("/api/auth/sendsms", Map.of("phone", phone, "x", "1")), 300, "x is not a parameter");
        assertRefused(fresh.post("/api/auth/sendsms", Map.of("phone", phone, "x", "1")), 300, "x is not a parameter");
        assertRefused(old.post("/api/auth/login", Map.of("phone", phone, "code", "123456")), 503, "sms code error.");
    }

    @Test
    void a_call_without_parameters_rejects_any_parameter() {
        var token = old.logIn(RawHttpClient.phone()).data("token");

        assertRefused(old.post("/api/auth/refresh", Map.of("x", "1"), token), 300, "x is not a parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"phone\":\"1\",\"phone\":\"2\"}", "[]", "\"x\"", "{", "{} {}", "null", "{\"phone\":NaN}"})
    void json_other_than_one_object_is_rejected(String json) {
        var apiReply = rawHttpClient.send(fresh.signed("POST", "/api/auth/sendsms", json));

        assertThat(apiReply.status()).isEqualTo(400);
        assertThat(apiReply.code()).isEqualTo(300);
        assertThat(apiReply.msg()).startsWith("The body cannot be parsed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"phone\":{}}", "{\"phone\":[\"1\"]}"})
    void a_json_field_of_a_wrong_type_is_named(String json) {
        assertRefused(rawHttpClient.send(fresh.signed("POST", "/api/auth/sendsms", json)), 300, "phone format error.");
    }

    @Test
    void a_value_of_a_wrong_type_is_named() {
        var token = old.logIn(RawHttpClient.phone()).data("token");

        assertRefused(old.post("/api/auth/logout", Map.of("all", "perhaps"), token), 300, "all format error.");
    }

    @Test
    void a_call_that_requires_a_login_rejects_requests_without_session() {
        assertThat(old.post("/api/auth/logout", Map.of()).code()).isEqualTo(504);
        assertThat(old.post("/api/auth/logout", Map.of(), "0".repeat(32)).code())
                .isEqualTo(504);
        assertThat(fresh.post("/api/auth/logout").code()).isEqualTo(504);
        assertThat(fresh.post("/api/auth/logout").status()).isEqualTo(401);
    }

    private static void assertRefused(ApiReply apiReply, int code, String words) {
        assertThat(apiReply.msg()).startsWith(words);
        assertThat(apiReply.code()).isEqualTo(code);
        assertThat(apiReply.status()).isEqualTo(code == 300 ? 400 : 401);
    }
}
