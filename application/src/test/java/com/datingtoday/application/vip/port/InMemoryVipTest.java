package com.datingtoday.application.vip.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.Transactions;
import java.time.Duration;
import java.time.Instant;

/** Runs the contracts with the in-memory ports. */
class InMemoryVipTest
        implements OrdersContract,
                PaymentsContract,
                PaymentAttemptsContract,
                PaymentInboxContract,
                VipInfosContract,
                OrderRateLimiterContract {

    private final Orders orders = new InMemoryOrders();
    private final Payments payments = new InMemoryPayments();
    private final PaymentAttempts attempts = new InMemoryPaymentAttempts();
    private final PaymentInbox inbox = new InMemoryPaymentInbox();
    private final VipInfos vipInfos = new InMemoryVipInfos();
    private final OrderRateLimiter limits = new InMemoryOrderRateLimiter();
    private final IdGenerator idGenerator = new CountingIdGenerator();
    private final Transactions transactions = new SerialTransactions();
    private final TestClock clock = new TestClock(AuthSamples.now());

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public PaymentAttempts paymentAttempts() {
        return attempts;
    }

    @Override
    public PaymentInbox inbox() {
        return inbox;
    }

    @Override
    public VipInfos vipInfos() {
        return vipInfos;
    }

    @Override
    public OrderRateLimiter orderRateLimiter() {
        return limits;
    }

    @Override
    public IdGenerator ids() {
        return idGenerator;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void advance(Duration time) {
        clock.advance(time);
    }
}
