package com.datingtoday.application.vip;

import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.application.vip.membership.CheckVip;
import com.datingtoday.application.vip.membership.ReadVip;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.Closing;
import com.datingtoday.application.vip.order.ExpireOrders;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.order.PlaceOrder.Command;
import com.datingtoday.application.vip.order.ReadOrder;
import com.datingtoday.application.vip.payment.AskProviders;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.Gateways;
import com.datingtoday.application.vip.payment.Inbox;
import com.datingtoday.application.vip.payment.Settling;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.application.vip.payment.TakeNotification;
import com.datingtoday.application.vip.payment.WorkInbox;
import com.datingtoday.application.vip.port.InMemoryOrderLimits;
import com.datingtoday.application.vip.port.InMemoryOrders;
import com.datingtoday.application.vip.port.InMemoryPaymentInbox;
import com.datingtoday.application.vip.port.InMemoryPaymentTries;
import com.datingtoday.application.vip.port.InMemoryPayments;
import com.datingtoday.application.vip.port.InMemoryProducts;
import com.datingtoday.application.vip.port.InMemoryProvider;
import com.datingtoday.application.vip.port.InMemoryVipInfos;
import com.datingtoday.application.vip.port.OrderLimits;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.application.vip.refund.GiveBack;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentReply;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** All use cases of VIP over ports in memory. */
final class VipWorld {

    static final UserId ANNA = new UserId(100_001);
    static final UserId BERND = new UserId(100_002);
    static final Duration EVERY = Duration.ofMinutes(1);

    final TestClock clock = new TestClock(Instant.parse("2026-03-01T00:00:00Z"));
    final InMemoryProducts products = new InMemoryProducts();
    final InMemoryOrders orders = new InMemoryOrders();
    final InMemoryPayments payments = new InMemoryPayments();
    final InMemoryPaymentTries tries = new InMemoryPaymentTries();
    final InMemoryPaymentInbox inbox = new InMemoryPaymentInbox();
    final InMemoryVipInfos vipInfos = new InMemoryVipInfos();
    final InMemoryProvider alipay = new InMemoryProvider(Channel.ALIPAY);
    final InMemoryProvider wechat = new InMemoryProvider(Channel.WECHAT);
    final InMemoryProvider apple = new InMemoryProvider(Channel.APPLE);
    final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private final VipPolicy policy =
            new VipPolicy(new OrderLimits.Limit(1000, Duration.ofHours(1)), EVERY, Duration.ofDays(1));
    private final SerialTransactions transactions = new SerialTransactions();
    private final CountingIdGenerator ids = new CountingIdGenerator();
    private final VipCache cache = new VipCache() {
        @Override
        public void changing(UserId user) {
            told.add("changing " + user.value());
        }

        @Override
        public void changed(UserId user) {
            told.add("changed " + user.value());
        }
    };
    private final Gateways gateways = new Gateways(List.of(alipay, wechat, apple));
    private final Settling.Books books = new Settling.Books(orders, payments, vipInfos);
    private final Settling settling = new Settling(books, products, cache, transactions, clock);
    private final Inbox work = new Inbox(inbox, settling, ids, clock);
    private final Closing closing = new Closing(orders, transactions, clock);
    private int keys;

    final ListProducts listProducts = UseCaseFactory.create(ListProducts.class, products, orders, gateways);
    final ReadVip readVip = UseCaseFactory.create(ReadVip.class, vipInfos, clock);
    final PlaceOrder placeOrder = UseCaseFactory.create(
            PlaceOrder.class,
            products,
            orders,
            new InMemoryOrderLimits(),
            transactions,
            new SeededRandomSource(7),
            policy,
            clock);
    final ListOrders listOrders = UseCaseFactory.create(ListOrders.class, orders, new TestEncryption());
    final ReadOrder readOrder = UseCaseFactory.create(ReadOrder.class, orders);
    final CancelOrder cancelOrder = UseCaseFactory.create(CancelOrder.class, readOrder, closing);
    final BeginPayment beginPayment =
            UseCaseFactory.create(BeginPayment.class, readOrder, products, gateways, tries, policy, clock);
    final SubmitReceipt submitReceipt = UseCaseFactory.create(SubmitReceipt.class, readOrder, gateways, settling);
    final TakeNotification takeNotification =
            UseCaseFactory.create(TakeNotification.class, gateways, inbox, ids, work, clock);
    final WorkInbox workInbox = UseCaseFactory.create(WorkInbox.class, inbox, work, clock);
    final AskProviders askProviders =
            UseCaseFactory.create(AskProviders.class, tries, orders, payments, gateways, work, policy, clock);
    final ExpireOrders expireOrders = UseCaseFactory.create(ExpireOrders.class, orders, closing, clock);
    final GiveBack giveBack = UseCaseFactory.create(GiveBack.class, payments, orders, gateways, settling, clock);
    final RefundOrder refundOrder = UseCaseFactory.create(RefundOrder.class, orders, settling);
    final CheckVip checkVip = UseCaseFactory.create(CheckVip.class, books, cache, transactions);

    /** A new order. */
    Order order(UserId user, Product product) {
        return placeOrder.place(new Command(user, product.id(), new IdempotencyKey("order-key-" + keys++)));
    }

    Map<String, String> begin(Order order, Channel channel) {
        return beginPayment.begin(new BeginPayment.Command(
                order.purchase().user(), order.orderNo(), channel, PaymentScene.APP, "127.0.0.1"));
    }

    /** The provider calls. */
    PaymentReply call(Channel channel, String body) {
        return takeNotification.take(new TakeNotification.Command(channel, new PaymentCall(Map.of(), body, Map.of())));
    }

    Order now(Order order) {
        return orders.find(order.orderNo()).orElseThrow();
    }

    /** Everything that the clock does, for so long. */
    void pass(Duration time) {
        for (var end = clock.instant().plus(time); clock.instant().isBefore(end); ) {
            clock.advance(Duration.ofSeconds(10));
            tick();
        }
    }

    void tick() {
        workInbox.work();
        whileSome(askProviders::ask);
        expireOrders.expire();
        whileSome(giveBack::giveBack);
    }

    private static void whileSome(IntSupplier chore) {
        try {
            while (chore.getAsInt() > 0) {
                // There may be more.
            }
        } catch (DependencyUnavailableException away) {
            // The next time.
        }
    }
}
