package com.datingtoday.adapter.persistence.vip;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Orders.Cursor;
import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Product;
import java.time.Instant;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement on orders and payments uses a key in large tables. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class VipQueryPlansIT {

    private static final int MANY = 2_000;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Orders orders;
    private final Payments payments;
    private final PaymentAttempts tries;
    private final PaymentInbox inbox;
    private final Products products;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;

    private final UserId busy = AuthSamples.user();
    private final OrderNo one = new OrderNo(AuthSamples.hex(16));

    VipQueryPlansIT(
            @Autowired Orders orders,
            @Autowired Payments payments,
            @Autowired PaymentAttempts tries,
            @Autowired PaymentInbox inbox,
            @Autowired Products products,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.orders = orders;
        this.payments = payments;
        this.tries = tries;
        this.inbox = inbox;
        this.products = products;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
    }

    @BeforeAll
    void muchWasBought() {
        jdbc.batchUpdate(
                """
                insert into user_order (user_id, order_no, product_id, product_name, vip_time, fee, currency,
                  idempotency_key, pay, order_time, close_time)
                values (?, ?, 2, 'Quarter', 90, 7800, 'CNY', ?, 2, '2026-01-01' + interval ? second, '2026-01-02')""",
                IntStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {
                            i < MANY / 2 ? busy.value() : AuthSamples.user().value(),
                            i == 0 ? one.value() : AuthSamples.hex(16),
                            AuthSamples.hex(8),
                            i
                        })
                        .toList());
        jdbc.batchUpdate(
                """
                insert into payment (order_no, channel, trade_no, amount, refunded, currency, state, receive_time,
                  fact_time, due_time) values (?, 'alipay', ?, 7800, 0, 'CNY', 1, '2026-01-01', '1970-01-01', '2026-01-01')""",
                IntStream.range(0, MANY)
                        .mapToObj(_ -> new Object[] {AuthSamples.hex(16), AuthSamples.hex(14)})
                        .toList());
        jdbc.batchUpdate(
                "insert into payment_try (order_no, channel, begin_time, due_time)"
                        + " values (?, 'alipay', '2026-01-01', '2099-01-01' + interval ? second)",
                IntStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {AuthSamples.hex(16), i})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into payment_inbox (id, channel, call_key, kind, order_no, trade_no, state, attempts, due_time,
                  create_time) values (?, 'alipay', ?, 3, ?, 'x', 1, 1, '2026-01-01', '2026-01-01')""",
                IntStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {(1L << 50) + i, AuthSamples.hex(16), AuthSamples.hex(16)})
                        .toList());
        jdbc.queryForList("analyze table user_order, payment, payment_try, payment_inbox, order_event");
    }

    @Test
    void an_order_is_found_by_its_keys() {
        assertThat(plans.keysOf(() -> orders.find(one))).containsExactly("user_order: uk_user_order_order_no");
        assertThat(plans.keysOf(() -> orders.lock(one))).containsExactly("user_order: uk_user_order_order_no");
        assertThat(plans.keysOf(() -> orders.find(busy, "no-such-key")))
                .allMatch(step -> step.endsWith("uk_user_order_idempotency_key") || step.endsWith("none"));
        assertThat(plans.keysOf(() -> orders.findEvents(one))).containsExactly("order_event: PRIMARY");
        assertThat(plans.keysOf(() -> payments.findByOrder(one))).containsExactly("payment: PRIMARY");
    }

    @Test
    void a_page_of_orders_reads_as_many_rows_as_it_returns() {
        var middle = new Cursor(NOW.plusSeconds(MANY / 4), new OrderNo("f".repeat(32)));
        for (var after : new Cursor[] {null, middle}) {
            Runnable page = () -> assertThat(orders.findPage(busy, after, 20)).hasSize(20);

            assertThat(plans.keysOf(page)).containsExactly("user_order: ix_user_order_order_time");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(20 + 1);
        }
    }

    @Test
    void due_rows_are_found_by_time() {
        assertThat(plans.keysOf(() -> orders.findAwaitingPayment(NOW, 100)))
                .containsExactly("user_order: ix_user_order_pay");
        assertThat(plans.keysOf(() -> payments.claim(NOW, NOW, 20)))
                .allMatch(step -> step.equals("payment: ix_payment_due_time"));
        assertThat(plans.keysOf(() -> tries.claim(NOW, NOW, 20))).contains("payment_try: ix_payment_try_due_time");
        assertThat(plans.keysOf(() -> inbox.claim(NOW, NOW, 20))).contains("payment_inbox: ix_payment_inbox_due_time");
        assertThat(plans.keysOf(() -> orders.findIntroductory(busy)))
                .allMatch(step -> step.endsWith("uk_user_order_introduction") || step.endsWith("none"));
    }

    @Test
    void the_products_are_a_month_a_quarter_and_a_year() {
        assertThat(products.findAll())
                .filteredOn(Product::onSale)
                .extracting(Product::vipTime)
                .containsExactly(30, 90, 365);
    }
}
