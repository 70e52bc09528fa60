package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme1Client;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Concurrent logins on two instances with the limits of production. */
class LoginConcurrencyIT {

    static final String[] PRODUCTION_LIMITS = {
        "--datingtoday.login.sms-limits.per-number.minute=1",
        "--datingtoday.login.sms-limits.per-number.hour=5",
        "--datingtoday.login.sms-limits.per-number.day=10"
    };

    static List<TestInstance> instances;

    @BeforeAll
    static void start() {
        instances = List.of(TestInstance.start(PRODUCTION_LIMITS), TestInstance.start(PRODUCTION_LIMITS));
    }

    @AfterAll
    static void stop() {
        instances.forEach(TestInstance::close);
    }

    @Test
    void one_of_a_hundred_concurrent_logins_with_the_correct_code_gets_a_session() {
        var phone = RawHttpClient.phone();
        var code = client(0).post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        var replies =
                ConcurrentRunner.run(100, i -> client(i).post("/api/auth/login", Map.of("phone", phone, "code", code)));

        assertThat(replies.stream().filter(apiReply -> apiReply.code() == 0)).hasSize(1);
        assertThat(replies.stream().map(ApiReply::code)).containsOnly(0, 503);
        var login = replies.stream()
                .filter(apiReply -> apiReply.code() == 0)
                .findFirst()
                .orElseThrow();
        var sessions = client(0).as(login).get("/api/auth/sessions");
        assertThat(sessions.json().path("data").path("list").size()).isEqualTo(1);
    }

    @Test
    void at_most_five_of_five_hundred_concurrent_guesses_are_evaluated() {
        var phone = RawHttpClient.phone();
        var code = client(0).post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
        var wrong = code.equals("000000") ? "000001" : "000000";

        var replies = ConcurrentRunner.run(
                100,
                i -> Stream.generate(() -> client(i).post("/api/auth/login", Map.of("phone", phone, "code", wrong)))
                        .limit(5)
                        .map(ApiReply::code)
                        .toList());

        assertThat(replies.stream().flatMap(List::stream)).hasSize(500).containsOnly(503);
        assertThat(client(0)
                        .post("/api/auth/login", Map.of("phone", phone, "code", code))
                        .code())
                .as("after five incorrect codes the correct code is rejected")
                .isEqualTo(503);
    }

    @Test
    void one_of_fifty_requests_for_a_code_is_granted_per_minute_and_the_others_get_the_reset_time() {
        var phone = RawHttpClient.phone();

        var replies = ConcurrentRunner.run(
                50, i -> instances.get(i % 2).scheme1().post("/api/auth/sendsms", Map.of("phone", phone)));

        assertThat(replies.stream().filter(apiReply -> apiReply.code() == 0)).hasSize(1);
        assertThat(replies.stream().filter(apiReply -> apiReply.code() != 0))
                .hasSize(49)
                .allSatisfy(LoginConcurrencyIT::tellsWhen);
    }

    @Test
    void one_of_fifty_concurrent_replays_is_accepted() {
        Scheme1Client client = instances.getFirst().scheme1();
        var parameters = client.signed(Map.of("phone", RawHttpClient.phone()), "");

        var codes = ConcurrentRunner.run(
                50,
                i -> instances
                        .get(i % 2)
                        .wire()
                        .form("/api/auth/sendsms", parameters)
                        .code());

        assertThat(codes.stream().filter(code -> code == 0)).hasSize(1);
        assertThat(codes).containsOnly(0, 1002);
    }

    private static void tellsWhen(ApiReply apiReply) {
        assertThat(apiReply.status()).isEqualTo(429);
        assertThat(apiReply.code()).isEqualTo(1101);
        assertThat(apiReply.data("limit")).isEqualTo("1");
        assertThat(apiReply.data("remaining")).isEqualTo("0");
        assertThat(apiReply.data("reset_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Integer.parseInt(apiReply.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    private static Scheme2Client client(int i) {
        return instances.get(i % 2).scheme2();
    }
}
