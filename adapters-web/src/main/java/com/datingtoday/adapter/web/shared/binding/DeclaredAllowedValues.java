package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.adapter.web.shared.error.AllowedValuesSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Allowed values of the {@link RequestFields} records of a call, and of the fields that many calls have. */
@Component
final class DeclaredAllowedValues implements AllowedValuesSource {

    private static final Map<String, Object> ID =
            Map.of("type", "integer", "minimum", 1, "maximum", 9_999_999_999_999_999L);
    private static final Map<String, Object> USER_ID =
            Map.of("type", "integer", "minimum", 100_001, "maximum", 9_999_999_999_999_999L);
    private static final Map<String, Object> UNIX_TIME = Map.of("type", "integer");

    /** Fields of paths, headers and signatures. */
    private static final Map<String, Map<String, Object>> SHARED = Map.ofEntries(
            Map.entry("user_id", USER_ID),
            Map.entry("peer_id", USER_ID),
            Map.entry("photo_id", ID),
            Map.entry("report_id", ID),
            Map.entry("seq", ID),
            Map.entry("order_no", text("[0-9a-f]{32}")),
            Map.entry("Idempotency-Key", text("[A-Za-z0-9_-]{8,64}")),
            Map.entry("file", Map.of("type", "binary")),
            Map.entry("appkey", Map.of("type", "string")),
            Map.entry("timestamp", text("[0-9]{10}(\\.[0-9]{1,9})?|[0-9]{13}(\\.[0-9]{1,6})?")),
            Map.entry("nonce", text("[A-Za-z0-9_-]{6,64}")),
            Map.entry("token", text("[0-9a-f]{32}")),
            Map.entry("sign", text("[0-9A-Fa-f]{32}")),
            Map.entry("created", UNIX_TIME),
            Map.entry("expires", UNIX_TIME),
            Map.entry("alg", Map.of("type", "string", "values", java.util.List.of("hmac-sha256"))),
            Map.entry("phone", Map.of("type", "string", "max_length", 40)));

    private static Map<String, Object> text(String pattern) {
        return Map.of("type", "string", "pattern", "^(" + pattern + ")$");
    }

    @Override
    public Map<String, Object> allowedValues(HttpServletRequest request, String field) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            var declared = RequestFieldsResolver.bindings(handler.getMethod())
                    .filter(binding -> binding.name().equals(field))
                    .findFirst();
            if (declared.isPresent()) {
                return declared.get().allowed().details();
            }
        }
        return SHARED.getOrDefault(field, Map.of());
    }
}
