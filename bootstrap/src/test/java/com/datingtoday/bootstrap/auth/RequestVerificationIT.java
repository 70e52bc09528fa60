package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.RedisKeys;
import com.datingtoday.bootstrap.testing.Scheme1Client;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of request verification, with requests that have one fault each. */
class RequestVerificationIT {

    static final RawHttpClient rawHttpClient = TestInstance.one().wire();
    static final Scheme1Client old = TestInstance.one().scheme1();
    static final Scheme2Client fresh = TestInstance.one().scheme2();

    static final String SENDSMS = "/api/auth/sendsms";

    // Scheme 1

    @ParameterizedTest
    @ValueSource(strings = {"appkey", "timestamp", "nonce", "sign"})
    void a_missing_common_parameter_is_named(String name) {
        var parameters = signedSendSms();
        parameters.remove(name);

        assertRefused(rawHttpClient.form(SENDSMS, parameters), 400, 300, name + " is none.");
    }

    @ParameterizedTest
    @CsvSource({
        "timestamp, 12345",
        "timestamp, 1564486841415.1234567",
        "timestamp, 1.5e12",
        "timestamp, -1564486841",
        "nonce, abc",
        "nonce, has space",
        "sign, xyz",
        "token, short",
    })
    void a_malformed_common_parameter_is_named(String name, String value) {
        var parameters = signedSendSms();
        parameters.put(name, value);

        assertRefused(rawHttpClient.form(SENDSMS, parameters), 400, 300, name + " format error.");
    }

    @Test
    void a_duplicate_parameter_is_rejected() {
        var body = RawHttpClient.encode(signedSendSms()) + "&phone=13900000000";

        assertRefused(postForm(SENDSMS, body), 400, 300, "phone is given more than once.");
    }

    @Test
    void parameters_in_both_query_and_body_are_rejected() {
        var body = RawHttpClient.encode(signedSendSms());

        assertRefused(postForm(SENDSMS + "?x=1", body), 400, 300, "Parameters are in both query and body");
    }

    @Test
    void a_request_with_all_parameters_in_the_query_is_accepted() {
        var apiReply = rawHttpClient.send(rawHttpClient
                .request(SENDSMS + "?" + RawHttpClient.encode(signedSendSms()))
                .POST(BodyPublishers.noBody()));

        assertThat(apiReply.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x"})
    void a_body_other_than_a_form_is_rejected_under_scheme_1(String type) {
        var apiReply = rawHttpClient.send(rawHttpClient
                .request(SENDSMS + "?" + RawHttpClient.encode(signedSendSms()))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertRefused(apiReply, 403, 1003, "This signing scheme is not allowed for this call or client app.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded; charset=gbk", "*/*", "?"})
    void an_unsupported_content_type_is_named_under_each_scheme(String type) {
        var apiReply = rawHttpClient.send(rawHttpClient
                .request(SENDSMS + "?" + RawHttpClient.encode(signedSendSms()))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertRefused(apiReply, 415, 1104, "The Content-Type of the body is not supported by this call.");
    }

    @ParameterizedTest
    @ValueSource(longs = {-61_500, 16_500})
    void a_past_and_a_future_time_are_rejected_with_the_time_of_the_server(long offset) {
        var timestamp = String.valueOf(System.currentTimeMillis() + offset);

        var apiReply = rawHttpClient.form(
                SENDSMS, old.signed(Map.of("phone", RawHttpClient.phone()), "", timestamp, RawHttpClient.random(16)));

        assertRefused(apiReply, 401, 1001, "The time of the request is outside");
        assertThat(Math.abs(Long.parseLong(apiReply.data("server_time")) - System.currentTimeMillis()))
                .isLessThan(10_000);
    }

    @Test
    void an_unknown_app_key_and_an_invalid_signature_get_the_same_response() {
        var wrong = signedSendSms();
        wrong.put("sign", "0".repeat(32));
        var unknown = new Scheme1Client(rawHttpClient, "NOBODY", "").signed(Map.of("phone", RawHttpClient.phone()), "");

        var first = rawHttpClient.form(SENDSMS, wrong);
        var second = rawHttpClient.form(SENDSMS, unknown);

        assertRefused(first, 401, 500, "signature is error.");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void a_replay_is_rejected_by_every_instance() {
        var parameters = signedSendSms();
        assertThat(rawHttpClient.form(SENDSMS, parameters).code()).isZero();

        assertRefused(rawHttpClient.form(SENDSMS, parameters), 401, 1002, "The nonce was already used.");
        assertRefused(TestInstance.two().wire().form(SENDSMS, parameters), 401, 1002, "The nonce was already used.");
    }

    @Test
    void the_same_signed_text_with_different_parameter_boundaries_is_a_replay() {
        var phone = RawHttpClient.phone();
        var millis = System.currentTimeMillis();
        var nonce = "123456";
        var first = old.signed(Map.of("phone", phone), "", String.valueOf(millis), nonce);
        var cut = new LinkedHashMap<>(first);
        cut.put("timestamp", String.valueOf(millis).substring(0, 10));
        cut.put("nonce", String.valueOf(millis).substring(10) + nonce);
        assertThat(rawHttpClient.form(SENDSMS, first).code()).isZero();

        assertRefused(rawHttpClient.form(SENDSMS, cut), 401, 1002, "The nonce was already used.");
    }

    @Test
    void the_same_nonce_with_another_phone_number_is_accepted() {
        var nonce = RawHttpClient.random(3);
        var now = String.valueOf(System.currentTimeMillis());

        var replies = Stream.of(RawHttpClient.phone(), RawHttpClient.phone())
                .map(phone -> rawHttpClient
                        .form(SENDSMS, old.signed(Map.of("phone", phone), "", now, nonce))
                        .code());

        assertThat(replies).containsOnly(0);
    }

    @Test
    void an_upper_case_signature_with_the_token_first_is_accepted() {
        var phone = RawHttpClient.phone();
        var parameters = old.signed(Map.of("phone", phone), "");
        parameters.computeIfPresent("sign", (name, sign) -> sign.toUpperCase(Locale.ROOT));
        assertThat(rawHttpClient.form(SENDSMS, parameters).code()).isZero();

        var token = old.logIn(RawHttpClient.phone()).data("token");
        var tokenFirst = old.signed(Map.of("all", "false"), token);
        tokenFirst.put(
                "sign",
                Scheme1Client.md5(
                        token + "all=false" + tokenFirst.get("timestamp") + tokenFirst.get("nonce") + old.secret()));
        assertThat(rawHttpClient.form("/api/auth/logout", tokenFirst).code()).isZero();
    }

    // Scheme 2

    @Test
    void an_altered_body_method_path_or_query_is_rejected() {
        var json = "{\"phone\":\"" + RawHttpClient.phone() + "\"}";
        var target = SENDSMS;

        assertRefused(
                altered(target, json, r -> r.POST(BodyPublishers.ofString(json.replace('1', '2')))), 401, 500, "");
        assertRefused(altered(target, json, r -> r.PUT(BodyPublishers.ofString(json))), 405, 1106, "");
        assertRefused(
                altered(target, json, r -> r.uri(URI.create(rawHttpClient.root() + "/api/auth/login"))), 401, 500, "");
        assertRefused(
                altered(target, json, r -> r.uri(URI.create(rawHttpClient.root() + target + "?x=1"))),
                400,
                300,
                "@query");
        assertRefused(
                altered(target + "?x=1", json, r -> r.uri(URI.create(rawHttpClient.root() + target + "?x=2"))),
                401,
                500,
                "");
        assertThat(altered(target, json, r -> {}).code()).isZero();
    }

    @Test
    void a_replay_under_scheme_2_is_rejected_by_every_instance() {
        var json = "{\"phone\":\"" + RawHttpClient.phone() + "\"}";
        var now = System.currentTimeMillis() / 1000;
        var nonce = RawHttpClient.random(16);
        assertThat(rawHttpClient
                        .send(fresh.signed("POST", SENDSMS, json, now, nonce))
                        .code())
                .isZero();

        var there = new Scheme2Client(TestInstance.two().wire(), fresh.keyId(), fresh.secret());
        assertRefused(rawHttpClient.send(fresh.signed("POST", SENDSMS, json, now, nonce)), 401, 1002, "");
        assertRefused(there.wire().send(there.signed("POST", SENDSMS, json, now, nonce)), 401, 1002, "");
    }

    @ParameterizedTest
    @MethodSource("brokenHeaders")
    void a_malformed_header_is_named(String input, String signature, int status, int code, String words) {
        var request = rawHttpClient.request(SENDSMS).POST(BodyPublishers.noBody());
        if (!input.isEmpty()) {
            request.header("Signature-Input", input);
        }
        if (!signature.isEmpty()) {
            request.header("Signature", signature);
        }

        assertRefused(rawHttpClient.send(request), status, code, words);
    }

    static Stream<Arguments> brokenHeaders() {
        var now = System.currentTimeMillis() / 1000;
        var good = ";created=" + now + ";nonce=\"0123456789abcdef\";keyid=\"432ABZ\"";
        var covered = "(\"@method\" \"@path\")";
        var mac = ":AAAA:";
        return Stream.of(
                Arguments.of("", "a=" + mac, 400, 300, "signature-input is none."),
                Arguments.of("a=" + covered + good, "", 400, 300, "signature is none."),
                Arguments.of("a=" + covered + good, "b=" + mac, 400, 300, "signature format error."),
                Arguments.of("a=" + covered + good + ", b=" + covered, "a=" + mac, 400, 300, "signature-input format"),
                Arguments.of("a=((", "a=" + mac, 400, 300, "signature-input format error."),
                Arguments.of(
                        "a=" + covered + good.replace("created=" + now, "x=1"), "a=" + mac, 400, 300, "created is"),
                Arguments.of(
                        "a=" + covered + good.replace("created=" + now, "created=\"x\""),
                        "a=" + mac,
                        400,
                        300,
                        "created f"),
                Arguments.of(
                        "a=" + covered + good.replace("0123456789abcdef", "short"),
                        "a=" + mac,
                        400,
                        300,
                        "nonce format"),
                Arguments.of(
                        "a=" + covered + good.replace(";nonce=\"0123456789abcdef\"", ""),
                        "a=" + mac,
                        400,
                        300,
                        "nonce is none"),
                Arguments.of(
                        "a=" + covered + good + ";alg=\"rsa-v1_5-sha256\"", "a=" + mac, 400, 300, "alg format error."),
                Arguments.of("a=(\"@path\")" + good, "a=" + mac, 400, 300, "signature-input @method is none."),
                Arguments.of("a=(\"@method\")" + good, "a=" + mac, 400, 300, "signature-input @path is none."),
                Arguments.of(
                        "a=(\"@method\" \"@path\" \"@status\")" + good, "a=" + mac, 400, 300, "signature-input format"),
                Arguments.of(
                        "a=" + covered + good.replace("432ABZ", "NOBODY"), "a=" + mac, 401, 500, "signature is error."),
                Arguments.of("a=" + covered + good.replace("432ABZ", ""), "a=" + mac, 401, 500, "signature is error."),
                Arguments.of(
                        "a=" + covered + good.replace("432ABZ", "s_100001.x"),
                        "a=" + mac,
                        401,
                        500,
                        "signature is error."),
                Arguments.of("a=" + covered + good, "a=" + mac, 401, 500, "signature is error."),
                Arguments.of("a=" + covered + good.replace("" + now, "" + (now - 62)), "a=" + mac, 401, 1001, ""),
                Arguments.of("a=" + covered + good.replace("" + now, "" + (now + 20)), "a=" + mac, 401, 1001, ""),
                Arguments.of("a=" + covered + good + ";expires=" + (now - 5), "a=" + mac, 401, 1001, ""));
    }

    @Test
    void a_duplicate_header_is_rejected() {
        var request = fresh.signed("POST", SENDSMS, "{\"phone\":\"1\"}").header("Signature", "x=:AAAA:");

        assertRefused(rawHttpClient.send(request), 400, 300, "signature is given more than once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/auth;x/sendsms", "/api//auth/sendsms", "/api/auth%2Fsendsms", "/api/./auth/sendsms"})
    void an_ambiguous_path_is_rejected(String path) {
        var apiReply = rawHttpClient.send(fresh.signed("POST", path, "{\"phone\":\"1\"}"));

        assertThat(apiReply.status()).isEqualTo(400);
        assertThat(apiReply.code()).isEqualTo(300);
    }

    @Test
    void the_body_is_parsed_only_after_the_signature_is_verified() {
        var tooLarge = "{\"phone\":\"" + "1".repeat(70_000) + "\"}";

        var unsigned = new Scheme2Client(rawHttpClient, fresh.keyId(), "wrong").signed("POST", SENDSMS, tooLarge);

        assertRefused(rawHttpClient.send(unsigned), 401, 500, "signature is error.");
        assertRefused(rawHttpClient.send(fresh.signed("POST", SENDSMS, tooLarge)), 413, 1103, "The body is too large");
    }

    // Both schemes

    @Test
    void ten_thousand_invalid_signatures_add_no_key_to_redis() {
        var before = keysOfRequests();
        var parameters = new HashMap<>(signedSendSms());

        for (int i = 0; i < 5_000; i++) {
            parameters.put("sign", RawHttpClient.random(16));
            assertThat(rawHttpClient.form(SENDSMS, parameters).code()).isEqualTo(500);
            var request = new Scheme2Client(rawHttpClient, fresh.keyId(), "wrong")
                    .signed("POST", SENDSMS, "{\"phone\":\"1\"}");
            assertThat(rawHttpClient.send(request).code()).isEqualTo(500);
        }

        assertThat(keysOfRequests()).isSubsetOf(before);
    }

    /** Returns the keys that requests write; scheduled jobs write others at the same time. */
    private static Set<String> keysOfRequests() {
        return RedisKeys.all(TestInstance.servers().redis().uri()).stream()
                .filter(key -> !key.matches("dt:(near|active|hot|hotlist|welcomed|noted|visitors|visited):.*"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_signed_request_to_an_unknown_path_gets_404() {
        assertRefused(fresh.get("/api/nothing/here"), 404, 404, "no such path.");
        assertRefused(rawHttpClient.get("/api/nothing/here"), 401, 1000, "The request is not signed.");
    }

    @Test
    void another_method_gets_405_with_the_methods_of_the_path() {
        for (var apiReply : List.of(fresh.get(SENDSMS), rawHttpClient.get(SENDSMS))) {
            assertRefused(apiReply, 405, 1106, "The path does not support this method.");
            assertThat(apiReply.headers().firstValue("Allow")).contains("POST");
        }
    }

    @Test
    void a_request_without_any_part_of_a_signature_is_told_to_sign() {
        assertRefused(rawHttpClient.get("/api/users/me"), 401, 1000, "The request is not signed.");
        assertRefused(
                rawHttpClient.send(rawHttpClient
                        .request(SENDSMS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))),
                401,
                1000,
                "The request is not signed.");
        assertRefused(rawHttpClient.get("/api/users/me?timestamp=1"), 400, 300, "appkey is none.");
    }

    @Test
    void header_fields_over_16_kib_and_many_languages_have_their_own_outcome() {
        var many = rawHttpClient
                .request("/api/users/me")
                .header(
                        "Accept-Language",
                        "zh-CN,zh;q=0.9,en-US;q=0.8,en;q=0.7,de;q=0.6,fr;q=0.5,es;q=0.4,it;q=0.3,"
                                + "pt;q=0.2,ru;q=0.1,ja;q=0.1,ko;q=0.1")
                .GET();
        var large = rawHttpClient
                .request("/api/users/me")
                .header("X-Large", "a".repeat(17_000))
                .GET();
        var larger = rawHttpClient
                .request("/api/users/me")
                .header("X-Large", "a".repeat(40_000))
                .GET();

        assertThat(rawHttpClient.send(many).msg()).startsWith("请求未签名");
        assertRefused(rawHttpClient.send(large), 431, 1107, "The header fields are too large.");
        assertRefused(rawHttpClient.send(larger), 400, 300, "The HTTP request is malformed.");
    }

    private static Map<String, String> signedSendSms() {
        return old.signed(Map.of("phone", RawHttpClient.phone()), "");
    }

    private static ApiReply altered(String target, String json, Consumer<HttpRequest.Builder> change) {
        var request = fresh.signed("POST", target, json);
        change.accept(request);
        return rawHttpClient.send(request);
    }

    private static ApiReply postForm(String target, String body) {
        return rawHttpClient.send(rawHttpClient
                .request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void assertRefused(ApiReply apiReply, int status, int code, String words) {
        assertThat(apiReply.body()).contains(words);
        assertThat(apiReply.code()).isEqualTo(code);
        assertThat(apiReply.status()).isEqualTo(status);
    }
}
