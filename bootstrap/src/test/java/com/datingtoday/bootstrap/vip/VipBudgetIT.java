package com.datingtoday.bootstrap.vip;

import static com.datingtoday.bootstrap.vip.Shop.MONTH;
import static com.datingtoday.bootstrap.vip.Shop.QUARTER;
import static com.datingtoday.bootstrap.vip.Shop.begin;
import static com.datingtoday.bootstrap.vip.Shop.order;
import static com.datingtoday.bootstrap.vip.Shop.ordered;
import static com.datingtoday.bootstrap.vip.Shop.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.Costs;
import com.datingtoday.bootstrap.testing.Costs.Cost;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What buying costs, to the last round trip and statement. */
class VipBudgetIT {

    static Instance instance;
    static Costs costs;

    @BeforeAll
    static void start() {
        // No clock of its own beside the calls that are counted.
        instance = Instance.start("--datingtoday.housekeeping=false");
        costs = new Costs(instance);
        ordered(Person.adult(instance));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void an_order_is_two_round_trips_and_three_statements_in_one_commit() {
        var anna = Person.adult(instance);

        assertThat(costs.of(0, () -> order(anna, QUARTER))).isEqualTo(new Cost(2, 3, 1));
        assertThat(costs.of(0, () -> order(anna, MONTH))).isEqualTo(new Cost(2, 3, 1));
    }

    @Test
    void reading_is_one_statement_and_beginning_to_pay_two() {
        var anna = Person.adult(instance);
        var orderNo = ordered(anna);

        assertThat(costs.of(0, () -> anna.client().get("/api/vip"))).isEqualTo(new Cost(1, 1, 0));
        assertThat(costs.of(0, () -> anna.client().get("/api/vip/orders"))).isEqualTo(new Cost(1, 1, 0));
        assertThat(costs.of(0, () -> anna.client().get(path(orderNo)))).isEqualTo(new Cost(1, 1, 0));
        assertThat(costs.of(0, () -> anna.client().get("/api/vip/products")).sql())
                .isLessThanOrEqualTo(2);
        assertThat(costs.of(0, () -> begin(anna, orderNo, "alipay"))).isEqualTo(new Cost(1, 2, 0));
    }
}
