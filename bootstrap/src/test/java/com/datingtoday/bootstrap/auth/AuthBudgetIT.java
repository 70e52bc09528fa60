package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme1Client;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maximum numbers of Redis round trips and SQL statements per call. */
class AuthBudgetIT {

    static TestInstance testInstance;
    static Scheme1Client old;
    static Scheme2Client fresh;

    @BeforeAll
    static void start() {
        testInstance = TestInstance.start("--datingtoday.scheduled-jobs=false");
        old = testInstance.scheme1();
        fresh = testInstance.scheme2();
        // The first registration reserves a block of ids, and the first call of each Lua script loads it.
        fresh.logIn(RawHttpClient.phone());
        var phone = RawHttpClient.phone();
        for (int i = 0; i <= 5; i++) {
            old.logIn(phone);
        }
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    @Test
    void a_signed_request_with_a_locally_cached_session_costs_one_round_trip() {
        var token = old.logIn(RawHttpClient.phone()).data("token");
        var session = fresh.as(fresh.logIn(RawHttpClient.phone()));

        assertThat(cost(300, () -> old.post("/api/auth/logout", Map.of("probe", "1"), token)))
                .isEqualTo(new CallCost(1, 0, 0));
        assertThat(cost(300, () -> session.post("/api/auth/logout", Map.of("probe", "1"))))
                .isEqualTo(new CallCost(1, 0, 0));
    }

    @Test
    void a_session_that_is_not_cached_locally_costs_one_more_round_trip() {
        var token = TestInstance.two().scheme1().logIn(RawHttpClient.phone()).data("token");

        assertThat(cost(300, () -> old.post("/api/auth/logout", Map.of("probe", "1"), token)))
                .isEqualTo(new CallCost(2, 0, 0));
    }

    @Test
    void sending_a_code_costs_two_round_trips_and_no_sql() {
        var phone = RawHttpClient.phone();

        assertThat(cost(0, () -> old.post("/api/auth/sendsms", Map.of("phone", phone))))
                .isEqualTo(new CallCost(2, 0, 0));
    }

    @Test
    void a_registered_number_logs_in_with_three_round_trips_one_read_and_two_writes_in_one_transaction() {
        var phone = RawHttpClient.phone();
        fresh.logIn(phone);
        var code = fresh.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> fresh.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new CallCost(3, 3, 1));
    }

    /** One round trip and one statement more end the connections and unregister the devices of the ended session. */
    @Test
    void a_login_that_ends_the_oldest_session_makes_three_writes_before_it_publishes_the_end() {
        var phone = RawHttpClient.phone();
        for (int i = 0; i < 5; i++) {
            old.logIn(phone);
        }
        var code = old.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new CallCost(4, 5, 1));
    }

    @Test
    void a_new_number_registers_with_three_round_trips_one_read_and_three_writes_in_one_transaction() {
        var phone = RawHttpClient.phone();
        var code = old.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new CallCost(3, 4, 1));
    }

    @Test
    void an_incorrect_code_costs_two_round_trips_and_no_sql_for_registered_and_new_numbers() {
        var known = RawHttpClient.phone();
        fresh.logIn(known);

        for (var phone : List.of(known, RawHttpClient.phone())) {
            assertThat(cost(503, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", "0000"))))
                    .isEqualTo(new CallCost(2, 0, 0));
        }
    }

    @Test
    void an_invalid_signature_costs_no_call_of_redis_or_mysql() {
        var parameters = old.signed(Map.of("phone", RawHttpClient.phone()), "");
        parameters.put("sign", "0".repeat(32));

        assertThat(cost(500, () -> testInstance.wire().form("/api/auth/sendsms", parameters)))
                .isEqualTo(new CallCost(0, 0, 0));
    }

    @Test
    void an_invented_session_costs_no_call_of_redis_or_mysql() {
        var invented = new Scheme2Client(
                testInstance.wire(), "s_100001." + "0".repeat(32) + ".dev." + "A".repeat(22), "secret");

        assertThat(cost(500, () -> invented.get("/api/auth/sessions"))).isEqualTo(new CallCost(0, 0, 0));
    }

    private static CallCost cost(int code, Supplier<ApiReply> call) {
        return new CallCosts(testInstance).costOf(code, call);
    }
}
