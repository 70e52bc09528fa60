package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.account.ResumeAccount;
import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme1Client;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Login and logout with both signing schemes on two instances. */
class LoginIT {

    final Scheme1Client old = TestInstance.one().scheme1();
    final Scheme2Client fresh = TestInstance.one().scheme2();
    final RawHttpClient two = TestInstance.two().wire();

    @Test
    void a_new_number_logs_in_and_out_under_scheme_1() {
        var phone = RawHttpClient.phone();
        var typed = "  " + phone.substring(0, 6) + "-" + phone.substring(6) + " ";

        var sent = old.post("/api/auth/sendsms", Map.of("phone", typed));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.data("phone")).isEqualTo(typed);
        assertThat(sent.data("code")).matches("[0-9]{6}");
        assertThat(sent.headers().firstValue("X-RateLimit-Remaining")).isPresent();

        var login = old.post("/api/auth/login", Map.of("phone", phone, "code", sent.data("code")));
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().path("data").propertyNames())
                .containsExactlyInAnyOrder("token", "expire_time", "user_id");
        assertThat(login.data("token")).matches("[0-9a-f]{32}");
        assertThat(Long.parseLong(login.data("user_id"))).isGreaterThan(100_000);
        assertThat(expiry(login))
                .isBetween(inSevenDays().minusSeconds(30), inSevenDays().plusSeconds(5));

        assertLoggedIn(login.data("token"));
        assertThat(old.post("/api/auth/logout", Map.of(), login.data("token")).body())
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");
        assertLoggedOut(login.data("token"));
    }

    @Test
    void a_new_number_logs_in_and_out_under_scheme_2() {
        var login = fresh.logIn(RawHttpClient.phone());
        assertThat(login.data("session_id")).startsWith("s_");
        assertThat(login.data("session_secret")).matches("[A-Za-z0-9_-]{43}");

        var session = fresh.as(login);
        var sessions = session.get("/api/auth/sessions");
        assertThat(sessions.status()).isEqualTo(200);
        assertThat(sessions.json().path("data").path("list").size()).isEqualTo(1);

        assertThat(session.post("/api/auth/logout").code()).isZero();
        var after = session.get("/api/auth/sessions");
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.code()).isEqualTo(504);
    }

    @Test
    void different_spellings_of_a_phone_number_are_the_same_user() {
        var phone = RawHttpClient.phone();
        var first = fresh.logIn(phone);

        var code = resend(phone);
        var again = old.post("/api/auth/login", Map.of("phone", "0086" + phone.substring(3), "code", code));

        assertThat(again.data("user_id")).isEqualTo(first.data("user_id"));
    }

    @Test
    void a_token_issued_under_scheme_2_is_rejected_under_scheme_1() {
        var token = fresh.logIn(RawHttpClient.phone()).data("token");

        assertLoggedOut(token);
    }

    @Test
    void calls_that_scheme_1_cannot_protect_are_rejected_under_it() {
        var token = old.logIn(RawHttpClient.phone()).data("token");

        var apiReply = old.wire().get("/api/auth/sessions?" + RawHttpClient.encode(old.signed(Map.of(), token)));

        assertThat(apiReply.status()).isEqualTo(403);
        assertThat(apiReply.code()).isEqualTo(1003);
    }

    @Test
    void a_refreshed_session_has_a_new_token_and_the_old_one_stays_valid_for_the_grace_period() {
        var login = old.logIn(RawHttpClient.phone());
        var token = login.data("token");

        var refreshed = old.post("/api/auth/refresh", Map.of(), token);
        var again = old.post("/api/auth/refresh", Map.of(), token);

        assertThat(refreshed.data("token")).isNotEqualTo(token).matches("[0-9a-f]{32}");
        assertThat(again.data("token")).isEqualTo(refreshed.data("token"));
        assertLoggedIn(token);
        assertLoggedIn(refreshed.data("token"));
    }

    @Test
    void logging_out_everywhere_ends_every_session_on_every_instance() {
        var phone = RawHttpClient.phone();
        var here = fresh.as(fresh.logIn(phone));
        var there = new Scheme2Client(two, fresh.keyId(), fresh.secret()).as(loginAgain(phone));
        assertThat(there.get("/api/auth/sessions").status()).isEqualTo(200);

        assertThat(here.post("/api/auth/logout", Map.of("all", "true")).code()).isZero();

        assertThat(here.get("/api/auth/sessions").code()).isEqualTo(504);
        assertThat(there.get("/api/auth/sessions").code()).isEqualTo(504);
    }

    @Test
    void a_sixth_session_ends_only_the_oldest_one() {
        var phone = RawHttpClient.phone();
        var sessions = new ArrayList<Scheme2Client>();
        sessions.add(fresh.as(fresh.logIn(phone)));
        for (int i = 0; i < 5; i++) {
            sessions.add(fresh.as(loginAgain(phone)));
        }

        var codes = sessions.stream()
                .map(session -> session.get("/api/auth/sessions").code())
                .toList();

        assertThat(codes).isEqualTo(List.of(504, 0, 0, 0, 0, 0));
    }

    @Test
    void a_suspended_account_is_logged_out_everywhere_and_cannot_log_in_until_it_is_resumed() {
        var phone = RawHttpClient.phone();
        var login = fresh.logIn(phone);
        var user = new UserId(Long.parseLong(login.data("user_id")));

        assertThat(TestInstance.two().bean(SuspendAccount.class).suspend(new SuspendAccount.Command(user)))
                .isTrue();
        assertThat(fresh.as(login).get("/api/auth/sessions").code()).isEqualTo(504);
        var refused = loginAgain(phone);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo(504);

        assertThat(TestInstance.two().bean(ResumeAccount.class).resume(new ResumeAccount.Command(user)))
                .isTrue();
        assertThat(loginAgain(phone).data("user_id")).isEqualTo(login.data("user_id"));
    }

    @Test
    void an_incorrect_code_and_a_code_that_was_never_sent_get_the_same_response() {
        var known = RawHttpClient.phone();
        fresh.logIn(known);
        resend(known);

        var wrong = old.post("/api/auth/login", Map.of("phone", known, "code", "0000"));
        var never = old.post("/api/auth/login", Map.of("phone", RawHttpClient.phone(), "code", "0000"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body())
                .isEqualTo(never.body())
                .isEqualTo(
                        "{\"code\":503,\"msg\":\"sms code error.\",\"data\":{\"reason\":\"SMS_CODE_INVALID\",\"field\":\"code\"}}");
    }

    private void assertLoggedIn(String token) {
        assertThat(onBoth(token)).containsExactly(0, 0);
    }

    private void assertLoggedOut(String token) {
        assertThat(onBoth(token)).containsExactly(504, 504);
    }

    /** Sends an unknown parameter, which is rejected only after the session is checked, so the call has no effect. */
    private List<Integer> onBoth(String token) {
        return List.of(TestInstance.one(), TestInstance.two()).stream()
                .map(testInstance -> testInstance
                        .scheme1()
                        .post("/api/auth/logout", Map.of("probe", "1"), token)
                        .code())
                .map(code -> code == 300 ? 0 : code)
                .toList();
    }

    private ApiReply loginAgain(String phone) {
        return fresh.post("/api/auth/login", Map.of("phone", phone, "code", resend(phone)));
    }

    private String resend(String phone) {
        return fresh.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");
    }

    private static Instant expiry(ApiReply login) {
        var form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        return LocalDateTime.parse(login.data("expire_time"), form).toInstant(ZoneOffset.UTC);
    }

    private static Instant inSevenDays() {
        return Instant.now().plus(Duration.ofDays(7));
    }
}
