package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Notice;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Opened;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.OrderRef;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Refund;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Refusal;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Standing;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Trade;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.PaymentReply;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.VipError;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Pays by {@link SandboxProvider}: with no money, for development. */
final class SandboxPaymentGateway implements PaymentGateway {

    /** A notice that is older is refused: the provider repeats one no longer. */
    private static final Duration OLDEST = SandboxNotifier.PERSISTENCE;

    private static final String TEXT = "text/plain; charset=UTF-8";

    private final SandboxConnection connection;
    private final String app;
    private final PublicKey provider;
    private final URI notifyUrl;
    private final Clock clock;

    /**
     * Makes it.
     *
     * @param app what we are called there
     * @param provider the key that its notices are verified with
     * @param notifyUrl where it is to send them
     */
    SandboxPaymentGateway(SandboxConnection connection, String app, PublicKey provider, URI notifyUrl, Clock clock) {
        this.connection = connection;
        this.app = app;
        this.provider = provider;
        this.notifyUrl = notifyUrl;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SANDBOX;
    }

    @Override
    public boolean offers(Product product) {
        return true;
    }

    /** Answers {@code pay_url}: the page where it is paid. */
    @Override
    public Map<String, String> begin(Order.ToPay order, Product product, PaymentScene scene, String clientAddress) {
        var purchase = order.purchase();
        var fee = purchase.fee();
        var answer = connection.ask(
                SandboxMessages.ORDERS,
                new SandboxMessages.Order(
                        purchase.orderNo().value(),
                        fee.minor(),
                        fee.currency().getCurrencyCode(),
                        purchase.productName(),
                        notifyUrl.toString()));
        if (answer.status() != 200) {
            throw new DomainException(new VipError.OrderClosed(isPaid(answer) ? 1 : 2));
        }
        return Map.of("pay_url", answer.as(Opened.class).payUrl());
    }

    private static boolean isPaid(SandboxConnection.Answer answer) {
        return answer.as(Refusal.class).code().equals("PAID");
    }

    @Override
    public Optional<Told> read(PaymentCall call) {
        return SandboxSeal.read(call.headers()::get)
                .filter(seal -> seal.app().equals(app))
                .filter(seal -> seal.isBy(provider, SandboxProvider.NOTICE, call.body()))
                .filter(seal -> seal.isWithin(OLDEST, clock.instant()))
                .map(_ -> Optional.of(told(call.body())))
                .orElseThrow(SandboxPaymentGateway::unverified);
    }

    private static Told told(String body) {
        try {
            @Nullable Notice notice = SandboxMessages.JSON.readValue(body, Notice.class);
            if (notice == null) {
                throw unverified();
            }
            var trade = new SandboxTrade(new OrderNo(notice.orderNo()), notice.trade());
            return new Told(notice.id(), trade.notice(notice.event()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw unverified();
        }
    }

    private static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }

    @Override
    public PaymentReply reply(boolean taken) {
        return taken ? new PaymentReply(200, TEXT, SandboxMessages.TAKEN) : new PaymentReply(500, TEXT, "fail");
    }

    @Override
    public PaymentNotice readReceipt(String receipt) {
        throw unverified();
    }

    @Override
    public List<PaymentNotice> ask(OrderNo orderNo, List<Payment> trades, Instant now) {
        var answer = connection.ask(SandboxMessages.QUERY, new OrderRef(orderNo.value()));
        if (answer.isUnknown()) {
            return List.of();
        }
        return answer.as(Standing.class).trades().stream()
                .flatMap(trade -> new SandboxTrade(orderNo, trade).notices().stream())
                .toList();
    }

    /** An order that is unknown, or was paid, stays so. */
    @Override
    public void close(OrderNo orderNo) {
        connection.ask(SandboxMessages.CLOSE, new OrderRef(orderNo.value()));
    }

    @Override
    public RefundState refund(Payment payment) {
        var answer =
                connection.ask(SandboxMessages.REFUNDS, new Refund(payment.tradeNo(), "refund-" + payment.tradeNo()));
        if (answer.isUnknown()) {
            return RefundState.FAILED;
        }
        if (answer.isConflict()) {
            return RefundState.DONE;
        }
        return switch (answer.as(Trade.class).refund()) {
            case DONE -> RefundState.DONE;
            case UNDER_WAY, NONE -> RefundState.UNDER_WAY;
            case FAILED, REVERSED -> RefundState.FAILED;
        };
    }
}
