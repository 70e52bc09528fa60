package com.datingtoday.adapter.providers.vip.alipay;

import com.alipay.api.domain.AlipayTradeFastpayRefundQueryModel;
import com.alipay.api.domain.AlipayTradeRefundModel;
import com.alipay.api.request.AlipayTradeFastpayRefundQueryRequest;
import com.alipay.api.request.AlipayTradeRefundRequest;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.domain.vip.Payment;
import java.util.Set;

/**
 * Refunds through Alipay (<a href="https://opendocs.alipay.com/open/028sm9">alipay.trade.refund</a>). The id of the
 * request is derived from the payment, so that Alipay recognizes a repeated request.
 */
final class AlipayRefundClient {

    /** Final error codes; others, such as an insufficient balance, are retried. */
    private static final Set<String> FINAL = Set.of(
            AlipayApiClient.UNKNOWN,
            "ACQ.TRADE_HAS_CLOSE",
            "ACQ.TRADE_HAS_FINISHED",
            "ACQ.TRADE_STATUS_ERROR",
            "ACQ.TRADE_NOT_ALLOW_REFUND",
            "ACQ.REASON_TRADE_STATUS_INVALID",
            "ACQ.REASON_TRADE_REFUND_FEE_ERR",
            "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL",
            "ACQ.REFUND_FEE_ERROR");

    private static final Set<String> UNKNOWN = Set.of(AlipayApiClient.UNKNOWN, "TRADE_NOT_EXIST");

    private final AlipayApiClient connection;

    AlipayRefundClient(AlipayApiClient connection) {
        this.connection = connection;
    }

    RefundState refund(Payment payment) {
        var model = new AlipayTradeRefundModel();
        model.setTradeNo(payment.tradeNo());
        model.setOutRequestNo(number(payment));
        model.setRefundAmount(AlipayTradeParser.yuan(payment.remaining()));
        var request = new AlipayTradeRefundRequest();
        request.setBizModel(model);
        var response = connection.send(request, FINAL);
        if (!AlipayApiClient.isSuccess(response)) {
            // The merchant may have refunded it manually.
            var isRefunded = isDone(payment) || AlipayApiClient.isRefunded(connection.query(payment.orderNo()));
            return isRefunded ? RefundState.DONE : RefundState.FAILED;
        }
        // Without a change of funds it was refunded before, or the refund is pending.
        return "Y".equals(response.getFundChange()) || isDone(payment) ? RefundState.DONE : RefundState.PENDING;
    }

    private boolean isDone(Payment payment) {
        var model = new AlipayTradeFastpayRefundQueryModel();
        model.setTradeNo(payment.tradeNo());
        model.setOutRequestNo(number(payment));
        var request = new AlipayTradeFastpayRefundQueryRequest();
        request.setBizModel(model);
        var response = connection.send(request, UNKNOWN);
        return AlipayApiClient.isSuccess(response) && "REFUND_SUCCESS".equals(response.getRefundStatus());
    }

    private static String number(Payment payment) {
        return "refund-" + payment.tradeNo();
    }
}
