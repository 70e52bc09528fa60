package com.datingtoday.adapter.web.vip;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Settlement;
import com.datingtoday.domain.vip.VipError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class OrderControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;
    static final OrderNo ORDER_NO = new OrderNo("0a".repeat(16));
    static final String ORDER = "/api/vip/orders/" + ORDER_NO.value();
    static final Purchase PURCHASE =
            new Purchase(ORDER_NO, ANNA, new ProductId(1), "Month", 30, Money.of(1800, "CNY"), true, WebSlice.NOON);
    static final Settlement SETTLEMENT = new Settlement(PaymentChannel.WECHAT, "trade", WebSlice.NOON.plusSeconds(60));
    static final Order UNPAID = new Order.AwaitingPayment(PURCHASE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlaceOrder placeOrder;

    @Autowired
    ListOrders listOrders;

    @Autowired
    GetOrder getOrder;

    @Autowired
    CancelOrder cancelOrder;

    @Autowired
    BeginPayment beginPayment;

    @Autowired
    SubmitReceipt submitReceipt;

    @Test
    void a_placed_order_is_returned_with_201() {
        given(placeOrder.place(new PlaceOrder.Command(ANNA, new ProductId(1), IdempotencyKey.of("key-0001"))))
                .willReturn(UNPAID);

        var result = place("product_id=1", "key-0001");

        assertThat(result).hasStatus(201);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"order_no\":\"" + ORDER_NO.value()
                        + "\",\"product_id\":1,\"product_name\":\"Month\",\"vip_time\":30,\"fee\":1800,"
                        + "\"currency\":\"CNY\",\"pay\":0,\"channel\":null,"
                        + "\"order_time\":\"2026-03-01T12:00:00.000Z\","
                        + "\"expire_time\":\"2026-03-01T12:30:00.000Z\",\"pay_time\":null,"
                        + "\"refund_time\":null}}");
    }

    @Test
    void each_state_has_its_code_and_times() {
        var refundTime = WebSlice.NOON.plusSeconds(120);
        given(listOrders.list(new ListOrders.Query(ANNA, "abc", 5)))
                .willReturn(new Page<>(
                        List.of(
                                new Order.Paid(PURCHASE, SETTLEMENT),
                                new Order.Closed(PURCHASE, refundTime),
                                new Order.Refunded(PURCHASE, SETTLEMENT, refundTime),
                                new Order.Refunding(PURCHASE, SETTLEMENT)),
                        null));

        var paid = "\"channel\":\"wechat\",\"pay_time\":\"2026-03-01T12:01:00.000Z\"";
        assertThat(calls().get("/api/vip/orders?limit=5&cursor=abc"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"list\":[{\"pay\":1," + paid + ",\"refund_time\":null},"
                        + "{\"pay\":2,\"channel\":null,\"pay_time\":null,\"refund_time\":null},"
                        + "{\"pay\":3," + paid + ",\"refund_time\":\"2026-03-01T12:02:00.000Z\"},"
                        + "{\"pay\":4," + paid + ",\"refund_time\":null}],\"has_next\":false}}");
    }

    @Test
    void an_order_is_read_and_cancelled_by_its_number() {
        given(getOrder.get(new GetOrder.Query(ANNA, ORDER_NO))).willReturn(UNPAID);
        given(cancelOrder.cancel(new CancelOrder.Command(ANNA, ORDER_NO)))
                .willThrow(new DomainException(new VipError.OrderClosed(1)));

        assertThat(calls().get(ORDER)).bodyJson().extractingPath("$.data.pay").isEqualTo(0);
        var cancelled = calls().bare(HttpMethod.POST, ORDER + "/cancel");
        assertThat(cancelled).hasStatus(409);
        assertThat(cancelled).bodyJson().isLenientlyEqualTo("{\"code\":1504,\"data\":{\"pay\":1}}");
    }

    @Test
    void a_payment_returns_the_parameters_of_its_channel() {
        given(beginPayment.begin(any())).willReturn(Map.of("prepay_id", "wx1"));

        assertThat(calls().send(HttpMethod.POST, ORDER + "/payment", "channel=wechat"))
                .bodyText()
                .contains("\"data\":{\"channel\":\"wechat\",\"fields\":{\"prepay_id\":\"wx1\"}}");
        assertThat(calls().send(HttpMethod.POST, ORDER + "/payment", "channel=alipay&scene=web"))
                .hasStatusOk();

        verify(beginPayment).begin(payment(PaymentChannel.WECHAT, PaymentScene.APP));
        verify(beginPayment).begin(payment(PaymentChannel.ALIPAY, PaymentScene.WEB));
    }

    @Test
    void a_receipt_settles_the_order() {
        var command = new SubmitReceipt.Command(ANNA, ORDER_NO, PaymentChannel.APPLE, new Sensitive<>("jws"));
        given(submitReceipt.submit(command)).willReturn(new Order.Paid(PURCHASE, SETTLEMENT));

        assertThat(calls().send(HttpMethod.POST, ORDER + "/receipt", "channel=apple&receipt=jws"))
                .bodyJson()
                .extractingPath("$.data.pay")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', key-0001, product_id",
        "product_id=0, key-0001, product_id",
        "product_id=1, '', Idempotency-Key",
        "product_id=1, short, Idempotency-Key",
    })
    void an_invalid_parameter_of_a_new_order_is_named(String form, String key, String parameter) {
        assertRejected(place(form, key), parameter);

        verifyNoInteractions(placeOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/vip/orders/1/cancel, '', order_no",
        "/api/vip/orders/ORDER/payment, '', channel",
        "/api/vip/orders/ORDER/payment, channel=cash, channel",
        "/api/vip/orders/ORDER/payment, channel=alipay&scene=phone, scene",
        "/api/vip/orders/ORDER/receipt, channel=apple, receipt",
    })
    void an_invalid_parameter_of_a_payment_is_named(String path, String form, String parameter) {
        var target = path.replace("ORDER", ORDER_NO.value());

        assertRejected(calls().bare(HttpMethod.POST, form.isEmpty() ? target : target + "?" + form), parameter);

        verifyNoInteractions(cancelOrder, beginPayment, submitReceipt);
    }

    private MvcTestResult place(String form, String key) {
        return mvc.post()
                .uri("/api/vip/orders")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .header("Idempotency-Key", key)
                .content("appkey=an-app&" + form)
                .exchange();
    }

    private static BeginPayment.Command payment(PaymentChannel paymentChannel, PaymentScene scene) {
        return new BeginPayment.Command(ANNA, ORDER_NO, paymentChannel, scene, "127.0.0.1");
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
