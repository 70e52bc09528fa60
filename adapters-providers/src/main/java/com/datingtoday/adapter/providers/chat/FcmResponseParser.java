package com.datingtoday.adapter.providers.chat;

import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.chat.port.PushSender.Result;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Parser of Firebase responses (<a
 * href="https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode">ErrorCode</a>). Only errors about this device
 * or message are final; errors about credentials or a quota are retried.
 */
final class FcmResponseParser {

    private static final Logger log = LoggerFactory.getLogger(FcmResponseParser.class);
    private static final String INVALID = "INVALID_ARGUMENT";

    private FcmResponseParser() {}

    static Result of(int status, JsonNode answer) throws ProviderException {
        if (status == 200 && answer.path("name").isString()) {
            return Result.SENT;
        }
        var error = answer.path("error");
        var code = code(error);
        return switch (code) {
            case "UNREGISTERED" -> Result.TOKEN_INVALID;
            case INVALID -> isAboutToken(error) ? Result.TOKEN_INVALID : refused(code);
            case "SENDER_ID_MISMATCH", "THIRD_PARTY_AUTH_ERROR" -> refused(code);
            default -> throw new ProviderException("FCM answered status %d, code %s".formatted(status, code));
        };
    }

    private static Result refused(String code) {
        log.warn("fcm notification rejected code={}", code);
        return Result.REJECTED;
    }

    /** Returns the FCM error code if present, which is more specific than the general status. */
    private static String code(JsonNode error) {
        var general = error.path("status").asString("");
        return LoggableCode.sanitize(codes(error).findFirst().orElse(general));
    }

    /**
     * Returns whether an error for an invalid argument is about the token. FCM names the field in the error, but
     * usually not if the token is malformed.
     */
    private static boolean isAboutToken(JsonNode error) {
        var isSaid = codes(error).anyMatch(INVALID::equals);
        return isSaid && fields(error).allMatch("message.token"::equals);
    }

    private static Stream<String> codes(JsonNode error) {
        return details(error)
                .map(detail -> detail.path("errorCode").asString(""))
                .filter(code -> !code.isEmpty());
    }

    private static Stream<String> fields(JsonNode error) {
        return details(error)
                .flatMap(detail -> detail.path("fieldViolations").valueStream())
                .map(violation -> violation.path("field").asString(""));
    }

    private static Stream<JsonNode> details(JsonNode error) {
        return error.path("details").valueStream().filter(Objects::nonNull);
    }
}
