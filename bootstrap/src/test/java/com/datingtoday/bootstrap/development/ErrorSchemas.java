package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.web.auth.signing.EndpointSecurity;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.application.shared.ErrorCode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Schemas of error responses: for each status of a call, the constants that {@code reason} can have. */
final class ErrorSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    /** Details of an error in addition to reason, field and allowed. */
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("conflicts_with", "string"),
            Map.entry("limit", "integer"),
            Map.entry("remaining", "integer"),
            Map.entry("limit_bytes", "integer"),
            Map.entry("limit_pixels", "integer"),
            Map.entry("limit_side", "integer"),
            Map.entry("limit_ratio", "integer"),
            Map.entry("least_side", "integer"),
            Map.entry("limit_seconds", "integer"),
            Map.entry("least_years", "integer"),
            Map.entry("label", "integer"),
            Map.entry("last_seq", "integer"),
            Map.entry("message_authority", "integer"),
            Map.entry("pay", "integer"),
            Map.entry("privilege", "string"),
            Map.entry("what", "string"),
            Map.entry("detail", "string"),
            Map.entry("server_time", "integer"),
            Map.entry("sign_from", "integer"),
            Map.entry("request_id", "string"));

    private final ErrorCatalogue errorCatalogue;
    private final Map<String, ApiResponse> sharedResponses = new TreeMap<>();

    ErrorSchemas(ErrorCatalogue errorCatalogue) {
        this.errorCatalogue = errorCatalogue;
    }

    static Schema<?> envelope() {
        var schema = RecordSchemas.typed("object");
        schema.addProperty("code", RecordSchemas.typed("integer").description("Code of docs/errors.md"));
        schema.addProperty("msg", RecordSchemas.typed("string").description("Text for people, in English or Chinese"));
        schema.addProperty("data", reference("ErrorDetails"));
        schema.setRequired(List.of("code", "msg", "data"));
        return schema;
    }

    static Schema<?> details() {
        var schema = RecordSchemas.typed("object");
        schema.addProperty("reason", RecordSchemas.typed("string").description("Stable constant of docs/errors.md"));
        schema.addProperty("field", RecordSchemas.typed("string").description("Parameter that the error concerns"));
        schema.addProperty(
                "allowed",
                new JsonSchema()
                        .description(
                                "Allowed values: the declaration of the field in the words of JSON Schema, or a list"));
        new TreeMap<>(DETAILS).forEach((name, type) -> schema.addProperty(name, RecordSchemas.typed(type)));
        schema.addProperty("reset_at", RecordSchemas.typed("string").format("date-time"));
        schema.setRequired(List.of("reason"));
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> reference(String name) {
        var schema = new JsonSchema();
        schema.set$ref(REFERENCE + name);
        return schema;
    }

    void describe(Operation operation, HandlerMethod handler, EndpointSecurity security) {
        var shared = byStatus(sharedCodes(security));
        byStatus(codes(handler, security)).forEach((status, codes) -> {
            var response = codes.equals(shared.get(status)) ? shared(status, codes) : response(status, codes);
            operation.getResponses().addApiResponse(String.valueOf(status), response);
        });
    }

    /** Returns the responses that several calls share, by name. */
    Map<String, ApiResponse> sharedResponses() {
        return sharedResponses;
    }

    private ApiResponse shared(int status, Set<ErrorCode> codes) {
        var name = "Error" + status
                + (codes.contains(ErrorCode.LOGIN_REQUIRED)
                                || Collections.disjoint(codes, ErrorCatalogue.OF_SIGNED_CALLS)
                        ? ""
                        : "WithoutLogin");
        var complete =
                name + (status == 400 && Collections.disjoint(codes, ErrorCatalogue.OF_SIGNED_CALLS) ? "Unsigned" : "");
        sharedResponses.computeIfAbsent(complete, _ -> response(status, codes));
        return new ApiResponse().$ref("#/components/responses/" + complete);
    }

    private static ApiResponse response(int status, Set<ErrorCode> codes) {
        var response = new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase() + ": "
                        + codes.stream().map(code -> code.number() + " " + code).collect(Collectors.joining(", ")))
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema(codes))));
        if (status == HttpStatus.TOO_MANY_REQUESTS.value() || status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("Seconds").schema(RecordSchemas.typed("integer")));
        }
        return response;
    }

    private static Set<ErrorCode> sharedCodes(EndpointSecurity security) {
        var codes = EnumSet.copyOf(ErrorCatalogue.OF_ALL_CALLS);
        if (security.isSigned()) {
            codes.addAll(ErrorCatalogue.OF_SIGNED_CALLS);
        }
        if (security.needsLogin()) {
            codes.add(ErrorCode.LOGIN_REQUIRED);
        }
        return codes;
    }

    private static Set<ErrorCode> codes(HandlerMethod handler, EndpointSecurity security) {
        var codes = sharedCodes(security);
        var possible = handler.getMethodAnnotation(PossibleErrors.class);
        if (possible != null) {
            codes.addAll(List.of(possible.value()));
        }
        return codes;
    }

    private Map<Integer, Set<ErrorCode>> byStatus(Set<ErrorCode> codes) {
        var byStatus = new TreeMap<Integer, Set<ErrorCode>>();
        for (var code : codes) {
            for (var status : errorCatalogue.statusesOf(code)) {
                byStatus.computeIfAbsent(status, _ -> new TreeSet<>()).add(code);
            }
        }
        return byStatus;
    }

    /** Restricts the error envelope to the codes and constants of one status. */
    private static Schema<?> schema(Set<ErrorCode> codes) {
        var reason = new JsonSchema();
        reason.setEnum(codes.stream().<Object>map(Enum::name).toList());
        var details = new JsonSchema();
        details.addProperty("reason", reason);
        var schema = new JsonSchema();
        schema.setAllOf(List.of(reference("ErrorResponse")));
        schema.addProperty("data", details);
        return schema;
    }
}
