package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.Costs;
import com.datingtoday.bootstrap.testing.Costs.Cost;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Reply;
import com.datingtoday.bootstrap.testing.Scheme1;
import com.datingtoday.bootstrap.testing.Scheme2;
import com.datingtoday.bootstrap.testing.Wire;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each call costs, to the last round trip and statement. */
class BudgetIT {

    static Instance instance;
    static Scheme1 old;
    static Scheme2 fresh;

    @BeforeAll
    static void start() {
        instance = Instance.start("--datingtoday.housekeeping=false");
        old = instance.scheme1();
        fresh = instance.scheme2();
        // The first registration reserves a block of ids, and the first call of each script loads it.
        fresh.logIn(Wire.phone());
        var phone = Wire.phone();
        for (int i = 0; i <= 5; i++) {
            old.logIn(phone);
        }
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void a_signed_request_with_its_session_in_memory_is_one_round_trip() {
        var token = old.logIn(Wire.phone()).data("token");
        var session = fresh.as(fresh.logIn(Wire.phone()));

        assertThat(cost(300, () -> old.post("/api/auth/logout", Map.of("probe", "1"), token)))
                .isEqualTo(new Cost(1, 0, 0));
        assertThat(cost(300, () -> session.post("/api/auth/logout", Map.of("probe", "1"))))
                .isEqualTo(new Cost(1, 0, 0));
    }

    @Test
    void a_session_that_this_instance_has_not_seen_costs_one_more_round_trip() {
        var token = Instance.two().scheme1().logIn(Wire.phone()).data("token");

        assertThat(cost(300, () -> old.post("/api/auth/logout", Map.of("probe", "1"), token)))
                .isEqualTo(new Cost(2, 0, 0));
    }

    @Test
    void a_code_is_sent_with_two_round_trips_and_no_sql() {
        var phone = Wire.phone();

        assertThat(cost(0, () -> old.post("/api/auth/sendsms", Map.of("phone", phone))))
                .isEqualTo(new Cost(2, 0, 0));
    }

    @Test
    void a_known_number_logs_in_with_three_round_trips_one_read_and_two_writes_in_one_transaction() {
        var phone = Wire.phone();
        fresh.logIn(phone);
        var code = fresh.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> fresh.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new Cost(3, 3, 1));
    }

    /** One trip and one statement more tell the ended one's connections and phones. */
    @Test
    void a_login_that_ends_the_oldest_session_makes_three_writes_before_it_tells_of_the_end() {
        var phone = Wire.phone();
        for (int i = 0; i < 5; i++) {
            old.logIn(phone);
        }
        var code = old.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new Cost(4, 5, 1));
    }

    @Test
    void a_new_number_registers_with_three_round_trips_one_read_and_three_writes_in_one_transaction() {
        var phone = Wire.phone();
        var code = old.post("/api/auth/sendsms", Map.of("phone", phone)).data("code");

        assertThat(cost(0, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", code))))
                .isEqualTo(new Cost(3, 4, 1));
    }

    @Test
    void a_wrong_code_costs_two_round_trips_and_no_sql_whether_the_number_is_known_or_not() {
        var known = Wire.phone();
        fresh.logIn(known);

        for (var phone : List.of(known, Wire.phone())) {
            assertThat(cost(503, () -> old.post("/api/auth/login", Map.of("phone", phone, "code", "0000"))))
                    .isEqualTo(new Cost(2, 0, 0));
        }
    }

    @Test
    void a_wrong_signature_costs_nothing_shared() {
        var parameters = old.signed(Map.of("phone", Wire.phone()), "");
        parameters.put("sign", "0".repeat(32));

        assertThat(cost(500, () -> instance.wire().form("/api/auth/sendsms", parameters)))
                .isEqualTo(new Cost(0, 0, 0));
    }

    @Test
    void an_invented_session_costs_nothing_shared() {
        var invented = new Scheme2(instance.wire(), "s_100001." + "0".repeat(32) + ".dev." + "A".repeat(22), "secret");

        assertThat(cost(500, () -> invented.get("/api/auth/sessions"))).isEqualTo(new Cost(0, 0, 0));
    }

    private static Cost cost(int code, Supplier<Reply> call) {
        return new Costs(instance).of(code, call);
    }
}
