package com.datingtoday.adapter.web.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.application.vip.payment.ReceivePaymentNotification;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Endpoint for payment notifications. Each provider is authenticated by its own scheme and receives its own response
 * format.
 */
@RestController
@Tag(name = "vip")
record PaymentCallbackController(ReceivePaymentNotification receivePaymentNotification) {

    private static final int MAX_BODY_BYTES = 64 * 1024;

    @PostMapping("/api/payments/{channel}/notify")
    @PossibleErrors({ErrorCode.PATH_UNKNOWN, ErrorCode.CHANNEL_NOT_OFFERED})
    @Operation(
            operationId = "receivePaymentNotification",
            summary = "Receive a payment notification",
            description =
                    "Only for payment providers. The server verifies the scheme of the provider and responds in its"
                            + " format.")
    void receivePaymentNotification(
            @PathVariable("channel") String channel, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var paymentChannel =
                PaymentChannel.find(channel).orElseThrow(() -> new DomainException(new RequestError.UnknownPath()));
        var callbackResponse = receivePaymentNotification.receive(
                new ReceivePaymentNotification.Command(paymentChannel, toCallback(request)));
        write(callbackResponse, response);
    }

    private static PaymentCallback toCallback(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw new DomainException(new RequestError.BodyTooLarge(MAX_BODY_BYTES));
        }
        var body = new String(bytes, UTF_8);
        return new PaymentCallback(
                new Sensitive<>(headers(request)),
                new Sensitive<>(body),
                new Sensitive<>(isForm(request) ? decodeForm(body) : Map.of()));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new LinkedHashMap<String, String>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static Map<String, String> decodeForm(String body) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(body.split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            parameters.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
        });
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new DomainException(new RequestError.MalformedBody());
        }
    }

    private static void write(CallbackResponse callbackResponse, HttpServletResponse response) throws IOException {
        response.setStatus(callbackResponse.status());
        if (!callbackResponse.contentType().isEmpty()) {
            response.setContentType(callbackResponse.contentType());
            response.getOutputStream().write(callbackResponse.body().getBytes(UTF_8));
        }
    }
}
