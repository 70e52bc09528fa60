package com.datingtoday.adapter.web.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.web.shared.error.RequestError;
import com.datingtoday.application.vip.payment.ReceivePaymentNotification;
import com.datingtoday.domain.shared.DomainException;
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

/** Where payment providers call. They prove themselves by schemes of their own, and are answered in words of their own. */
@RestController
@Tag(name = "vip")
record PaymentCallbackController(ReceivePaymentNotification receivePaymentNotification) {

    private static final int LONGEST_BODY = 64 * 1024;

    @PostMapping("/api/payments/{channel}/notify")
    @Operation(
            summary = "A payment provider tells something",
            description = "For providers alone. Verified by the provider's own scheme, and answered as it demands.")
    void take(@PathVariable("channel") String channel, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var known = PaymentChannel.find(channel).orElseThrow(() -> new DomainException(new RequestError.UnknownPath()));
        var reply = receivePaymentNotification.receive(new ReceivePaymentNotification.Command(known, call(request)));
        write(reply, response);
    }

    private static PaymentCallback call(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new DomainException(new RequestError.BodyTooLarge(LONGEST_BODY));
        }
        var body = new String(bytes, UTF_8);
        return new PaymentCallback(headers(request), body, isForm(request) ? form(body) : Map.of());
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

    private static Map<String, String> form(String body) {
        var form = new LinkedHashMap<String, String>();
        Arrays.stream(body.split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        });
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new DomainException(new RequestError.MalformedBody());
        }
    }

    private static void write(CallbackResponse reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        if (!reply.contentType().isEmpty()) {
            response.setContentType(reply.contentType());
            response.getOutputStream().write(reply.body().getBytes(UTF_8));
        }
    }
}
