package com.datingtoday.bootstrap.vip;

import static com.datingtoday.bootstrap.vip.PurchaseActions.MONTH;
import static com.datingtoday.bootstrap.vip.PurchaseActions.QUARTER;
import static com.datingtoday.bootstrap.vip.PurchaseActions.beginPayment;
import static com.datingtoday.bootstrap.vip.PurchaseActions.order;
import static com.datingtoday.bootstrap.vip.PurchaseActions.path;
import static com.datingtoday.bootstrap.vip.PurchaseActions.placedOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maximum numbers of Redis round trips and SQL statements of purchases. */
class VipBudgetIT {

    static TestInstance testInstance;
    static CallCosts callCosts;

    @BeforeAll
    static void start() {
        // Scheduled jobs would add to the measured cost.
        testInstance = TestInstance.start("--datingtoday.scheduled-jobs=false");
        callCosts = new CallCosts(testInstance);
        placedOrder(TestUser.adult(testInstance));
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    @Test
    void an_order_costs_two_round_trips_and_three_statements_in_one_transaction() {
        var anna = TestUser.adult(testInstance);

        assertThat(callCosts.costOf(0, () -> order(anna, QUARTER))).isEqualTo(new CallCost(2, 3, 1));
        assertThat(callCosts.costOf(0, () -> order(anna, MONTH))).isEqualTo(new CallCost(2, 3, 1));
    }

    @Test
    void reading_an_order_costs_one_statement_and_beginning_a_payment_two() {
        var anna = TestUser.adult(testInstance);
        var orderNo = placedOrder(anna);

        assertThat(callCosts.costOf(0, () -> anna.client().get("/api/vip"))).isEqualTo(new CallCost(1, 1, 0));
        assertThat(callCosts.costOf(0, () -> anna.client().get("/api/vip/orders")))
                .isEqualTo(new CallCost(1, 1, 0));
        assertThat(callCosts.costOf(0, () -> anna.client().get(path(orderNo)))).isEqualTo(new CallCost(1, 1, 0));
        assertThat(callCosts
                        .costOf(0, () -> anna.client().get("/api/vip/products"))
                        .sql())
                .isLessThanOrEqualTo(2);
        assertThat(callCosts.costOf(0, () -> beginPayment(anna, orderNo, "alipay")))
                .isEqualTo(new CallCost(1, 2, 0));
    }
}
