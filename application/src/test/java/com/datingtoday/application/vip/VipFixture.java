package com.datingtoday.application.vip;

import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.application.vip.membership.CheckVipDeadlines;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.ExpireOrders;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.OrderCloser;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.order.PlaceOrder.Command;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.OrderSettlementService;
import com.datingtoday.application.vip.payment.PaymentGatewayRegistry;
import com.datingtoday.application.vip.payment.PaymentNotificationProcessor;
import com.datingtoday.application.vip.payment.ProcessPaymentInbox;
import com.datingtoday.application.vip.payment.ReceivePaymentNotification;
import com.datingtoday.application.vip.payment.ReconcilePayments;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.application.vip.port.InMemoryOrderRateLimiter;
import com.datingtoday.application.vip.port.InMemoryOrders;
import com.datingtoday.application.vip.port.InMemoryPaymentAttempts;
import com.datingtoday.application.vip.port.InMemoryPaymentGateway;
import com.datingtoday.application.vip.port.InMemoryPaymentInbox;
import com.datingtoday.application.vip.port.InMemoryPayments;
import com.datingtoday.application.vip.port.InMemoryProducts;
import com.datingtoday.application.vip.port.InMemoryVipInfos;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.application.vip.port.VipSamples;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.application.vip.refund.ProcessRefunds;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Use cases of VIP over in-memory ports. */
public final class VipFixture {

    public static final UserId ANNA = new UserId(100_001);
    public static final UserId BERND = new UserId(100_002);
    public static final Duration RECONCILIATION_INTERVAL = Duration.ofMinutes(1);

    public final TestClock clock = new TestClock(Instant.parse("2026-03-01T00:00:00Z"));
    public final InMemoryProducts products = new InMemoryProducts();
    public final InMemoryOrders orders = new InMemoryOrders();
    public final InMemoryPayments payments = new InMemoryPayments();
    public final InMemoryPaymentAttempts attempts = new InMemoryPaymentAttempts();
    public final InMemoryPaymentInbox inbox = new InMemoryPaymentInbox();
    public final InMemoryVipInfos vipInfos = new InMemoryVipInfos();
    public final InMemoryPaymentGateway alipay = new InMemoryPaymentGateway(PaymentChannel.ALIPAY);
    public final InMemoryPaymentGateway wechat = new InMemoryPaymentGateway(PaymentChannel.WECHAT);
    public final InMemoryPaymentGateway apple = new InMemoryPaymentGateway(PaymentChannel.APPLE);
    public final List<String> cacheCalls = Collections.synchronizedList(new ArrayList<>());

    private final VipPolicy policy =
            new VipPolicy(new RateLimit(1000, Duration.ofHours(1)), RECONCILIATION_INTERVAL, Duration.ofDays(1));
    private final SerialTransactions transactions = new SerialTransactions();
    private final CountingIdGenerator ids = new CountingIdGenerator();
    private final VipCache cache = new VipCache() {
        @Override
        public void beginChange(UserId user) {
            cacheCalls.add("changing " + user.value());
        }

        @Override
        public void endChange(UserId user) {
            cacheCalls.add("changed " + user.value());
        }
    };
    private final PaymentGatewayRegistry paymentGatewayRegistry =
            new PaymentGatewayRegistry(List.of(alipay, wechat, apple));
    private final OrderSettlementService orderSettlementService =
            new OrderSettlementService(orders, payments, vipInfos, products, cache, transactions, clock);
    private final PaymentNotificationProcessor paymentNotificationProcessor =
            new PaymentNotificationProcessor(inbox, orderSettlementService, ids, clock);
    private final OrderCloser orderCloser = new OrderCloser(orders, transactions, clock);
    private int keys;

    public final ListProducts listProducts =
            UseCaseFactory.create(ListProducts.class, products, orders, paymentGatewayRegistry);
    public final GetVip getVip = UseCaseFactory.create(GetVip.class, vipInfos, clock);
    public final PlaceOrder placeOrder = UseCaseFactory.create(
            PlaceOrder.class,
            products,
            orders,
            new InMemoryOrderRateLimiter(),
            transactions,
            new SeededRandomSource(7),
            policy,
            clock);
    public final ListOrders listOrders = UseCaseFactory.create(ListOrders.class, orders, new TestEncryption());
    public final GetOrder getOrder = UseCaseFactory.create(GetOrder.class, orders);
    public final CancelOrder cancelOrder = UseCaseFactory.create(CancelOrder.class, getOrder, orderCloser);
    public final BeginPayment beginPayment = UseCaseFactory.create(
            BeginPayment.class, getOrder, products, paymentGatewayRegistry, attempts, policy, clock);
    public final SubmitReceipt submitReceipt =
            UseCaseFactory.create(SubmitReceipt.class, getOrder, paymentGatewayRegistry, orderSettlementService);
    public final ReceivePaymentNotification receivePaymentNotification = UseCaseFactory.create(
            ReceivePaymentNotification.class, paymentGatewayRegistry, inbox, ids, paymentNotificationProcessor, clock);
    public final ProcessPaymentInbox processPaymentInbox =
            UseCaseFactory.create(ProcessPaymentInbox.class, inbox, paymentNotificationProcessor, clock);
    public final ReconcilePayments reconcilePayments = UseCaseFactory.create(
            ReconcilePayments.class,
            attempts,
            orders,
            payments,
            paymentGatewayRegistry,
            paymentNotificationProcessor,
            policy,
            clock);
    public final ExpireOrders expireOrders = UseCaseFactory.create(ExpireOrders.class, orders, orderCloser, clock);
    public final ProcessRefunds processRefunds = UseCaseFactory.create(
            ProcessRefunds.class, payments, orders, paymentGatewayRegistry, orderSettlementService, clock);
    public final RefundOrder refundOrder = UseCaseFactory.create(RefundOrder.class, orders, orderSettlementService);
    public final CheckVipDeadlines checkVipDeadlines =
            UseCaseFactory.create(CheckVipDeadlines.class, orders, payments, vipInfos, cache, transactions);

    public Order order(UserId user, Product product) {
        return placeOrder.place(new Command(user, product.id(), new IdempotencyKey("order-key-" + keys++)));
    }

    public Map<String, String> startPayment(Order order, PaymentChannel paymentChannel) {
        return beginPayment.begin(new BeginPayment.Command(
                order.purchase().user(), order.orderNo(), paymentChannel, PaymentScene.APP, "127.0.0.1"));
    }

    /** Delivers a callback of the provider. */
    public CallbackResponse receiveCallback(PaymentChannel paymentChannel, String body) {
        return receivePaymentNotification.receive(new ReceivePaymentNotification.Command(
                paymentChannel,
                new PaymentCallback(new Sensitive<>(Map.of()), new Sensitive<>(body), new Sensitive<>(Map.of()))));
    }

    public Order current(Order order) {
        return orders.find(order.orderNo()).orElseThrow();
    }

    /** Places an order of Anna for a quarter and delivers the callback of its payment. */
    public Order placePaidOrder(PaymentChannel paymentChannel) {
        var order = order(ANNA, InMemoryProducts.QUARTER);
        startPayment(order, paymentChannel);
        var gateway = paymentChannel == PaymentChannel.ALIPAY ? alipay : wechat;
        receiveCallback(paymentChannel, gateway.pay(VipSamples.receipt(paymentChannel, order)));
        return current(order);
    }

    public @Nullable Instant vipDeadline(UserId user) {
        return vipInfos.find(user).vipDeadline();
    }

    /** Returns the causes of all changes of the order, the oldest first. */
    public List<OrderCause> causes(Order order) {
        return orders.findEvents(order.orderNo()).stream()
                .map(OrderEvent::cause)
                .toList();
    }

    public Payment.State paymentState(Order order, PaymentChannel paymentChannel) {
        return payments.findByOrder(order.orderNo()).stream()
                .filter(payment -> payment.channel() == paymentChannel)
                .map(Payment::state)
                .findFirst()
                .orElseThrow();
    }

    /** Advances the clock in steps of ten seconds and runs the scheduled jobs after each. */
    public void advance(Duration time) {
        for (var end = clock.instant().plus(time); clock.instant().isBefore(end); ) {
            clock.advance(Duration.ofSeconds(10));
            runJobs();
        }
    }

    public void runJobs() {
        processPaymentInbox.process();
        repeatWhileProcessed(reconcilePayments::reconcile);
        expireOrders.expire();
        repeatWhileProcessed(processRefunds::process);
    }

    private static void repeatWhileProcessed(IntSupplier job) {
        try {
            while (job.getAsInt() > 0) {
                // More entries can be due.
            }
        } catch (DependencyUnavailableException ignored) {
            // The next run retries.
        }
    }
}
