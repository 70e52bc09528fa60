package consumer;

import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Settlement;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/** Registers a user, pays an order and computes the user's VIP deadline. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        UserId user = new UserId(100_001);
        UserAuth.Active auth = UserAuth.register(user, LoginType.PHONE, "open id", now);

        Purchase purchase = new Purchase(
                new OrderNo("0".repeat(32)), user, new ProductId(1), "VIP", 30, new Money(1800, Currency.getInstance("CNY")), false, now);
        Order.Paid order = new Order.AwaitingPayment(purchase)
                .pay(new Settlement(PaymentChannel.ALIPAY, "trade 1", now.plusSeconds(60)));
        VipInfo vip = VipInfo.of(user, List.of(order));

        System.out.println("logins=" + auth.logIn("open id", now.plus(Duration.ofDays(1))).logins()
                + " order=" + state(order)
                + " vip_deadline=" + vip.vipDeadline()
                + " vip_before=" + VipInfo.never(user).isVip(now));
    }

    private static String state(Order order) {
        return switch (order) {
            case Order.AwaitingPayment _ -> "awaiting payment";
            case Order.Paid paid -> "paid by " + paid.settlement().channel().wireName();
            case Order.Closed _ -> "closed";
            case Order.Refunding _ -> "refunding";
            case Order.Refunded _ -> "refunded";
        };
    }
}
