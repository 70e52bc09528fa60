package com.datingtoday.bootstrap.command;

import com.datingtoday.application.vip.membership.CheckVipDeadlines;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Refunds orders and checks VIP deadlines. */
@Command(name = "vip", mixinStandardHelpOptions = true, description = "Orders, payments and VIP.")
final class VipCommand {

    private final UseCaseLookup useCaseLookup;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    VipCommand(UseCaseLookup useCaseLookup) {
        this.useCaseLookup = useCaseLookup;
    }

    @Command(mixinStandardHelpOptions = true, description = "Refunds an order and ends its VIP time at once.")
    int refund(@Parameters(paramLabel = "ORDER_NO") String orderNo) {
        try {
            var order = useCaseLookup.get(RefundOrder.class).refund(new RefundOrder.Command(OrderNo.of(orderNo)));
            CommandOutput.print(spec, "the order is in state %d".formatted(order.payCode()));
            return CommandOutput.DONE;
        } catch (DomainException domainException) {
            return CommandOutput.failed(spec, "the order cannot be refunded: " + domainException.error());
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Compares VIP deadlines with orders, corrects them and lists held payments.")
    int check() {
        var checkResult = useCaseLookup.get(CheckVipDeadlines.class).check();
        CommandOutput.print(spec, "checked %d buyers".formatted(checkResult.checked()));
        checkResult.corrected().forEach(user -> CommandOutput.print(spec, "corrected user " + user.value()));
        checkResult.held().forEach(payment -> CommandOutput.print(spec, held(payment)));
        return CommandOutput.DONE;
    }

    private static String held(Payment payment) {
        return "held: order %s, %s %s, %d %s"
                .formatted(
                        payment.orderNo().value(),
                        payment.channel().wireName(),
                        payment.tradeNo(),
                        payment.amount().minor(),
                        payment.amount().currency());
    }
}
