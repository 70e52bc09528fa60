package com.datingtoday.adapter.providers.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stub of {@code api.twilio.com}. */
final class TwilioStub extends ProviderStub {

    static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    static final String TOKEN = "twilio-test-token";

    @Override
    public StubResponse accepting() {
        return message("queued", "null");
    }

    static StubResponse message(String status, String errorCode) {
        return json(201, """
                {"account_sid":"%s","api_version":"2010-04-01","body":"the text","date_created":\
                "Thu, 24 Aug 2023 05:01:45 +0000","date_sent":null,"date_updated":"Thu, 24 Aug 2023 05:01:45 +0000",\
                "direction":"outbound-api","error_code":%s,"error_message":null,"from":"+15557122661",\
                "messaging_service_sid":null,"num_media":"0","num_segments":"1","price":null,"price_unit":"USD",\
                "sid":"SM0123456789abcdef0123456789abcdef","status":"%s","subresource_uris":{"media":"/media"},\
                "to":"+8613499990000","uri":"/2010-04-01/Accounts/AC/Messages/SM.json"}""".formatted(ACCOUNT, errorCode, status));
    }

    static StubResponse error(int status, int code) {
        return json(status, """
                {"code":%d,"message":"The 'To' number +8613499990000 is not a valid phone number.",\
                "more_info":"https://www.twilio.com/docs/errors/%d","status":%d}""".formatted(code, code, status));
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        return form(new String(body, UTF_8));
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var path = exchange.getRequestURI().getRawPath();
        if (!exchange.getRequestMethod().equals("POST")
                || !path.equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
            return error(404, 20404);
        }
        var basic = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, 20003);
        }
        var fields = message(exchange, body);
        if (!fields.containsKey("To") || !fields.containsKey("Body")) {
            return error(400, 21604);
        }
        return fields.containsKey("From") || fields.containsKey("MessagingServiceSid") ? null : error(400, 21603);
    }
}
