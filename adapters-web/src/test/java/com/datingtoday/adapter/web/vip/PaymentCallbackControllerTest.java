package com.datingtoday.adapter.web.vip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.vip.payment.ReceivePaymentNotification;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class PaymentCallbackControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReceivePaymentNotification receivePaymentNotification;

    @Test
    void a_form_notification_is_passed_on_as_text_and_as_fields() {
        given(receivePaymentNotification.receive(any())).willReturn(new CallbackResponse(200, "text/plain", "success"));

        var result = mvc.post()
                .uri("/api/payments/alipay/notify")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("sign=a%2Bb&empty")
                .exchange();

        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
        assertThat(result).bodyText().isEqualTo("success");
        var callback = received(PaymentChannel.ALIPAY);
        assertThat(callback.body().value()).isEqualTo("sign=a%2Bb&empty");
        assertThat(callback.form().value()).isEqualTo(Map.of("sign", "a+b", "empty", ""));
    }

    @Test
    void a_json_notification_is_passed_on_with_its_headers() {
        given(receivePaymentNotification.receive(any())).willReturn(new CallbackResponse(204, "", ""));

        var result = notify("wechat", "{\"id\":1}");

        assertThat(result).hasStatus(204);
        assertThat(result).bodyText().isEmpty();
        var callback = received(PaymentChannel.WECHAT);
        assertThat(callback.headers().value()).containsEntry("wechatpay-nonce", "n");
        assertThat(callback.body().value()).isEqualTo("{\"id\":1}");
        assertThat(callback.form().value()).isEmpty();
    }

    @Test
    void an_unknown_channel_and_a_large_body_are_rejected() {
        var unknown = notify("cash", "{}");
        assertThat(unknown).hasStatus(404);
        assertThat(unknown)
                .bodyText()
                .isEqualTo("{\"code\":404,\"msg\":\"no such path.\",\"data\":{\"reason\":\"PATH_UNKNOWN\"}}");

        var large = notify("apple", " ".repeat(64 * 1024 + 1));
        assertThat(large).hasStatus(413);
        assertThat(large).bodyJson().isLenientlyEqualTo("{\"data\":{\"limit_bytes\":65536}}");

        verifyNoInteractions(receivePaymentNotification);
    }

    private PaymentCallback received(PaymentChannel channel) {
        var command = ArgumentCaptor.forClass(ReceivePaymentNotification.Command.class);
        verify(receivePaymentNotification).receive(command.capture());
        assertThat(command.getValue().paymentChannel()).isEqualTo(channel);
        return command.getValue().call();
    }

    private MvcTestResult notify(String channel, String body) {
        return mvc.post()
                .uri("/api/payments/" + channel + "/notify")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Wechatpay-Nonce", "n")
                .content(body)
                .exchange();
    }
}
