package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.web.shared.binding.Patch;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to the generated OpenAPI document the facts that springdoc cannot derive from the code. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiDescription {

    private static final Map<String, String> ERRORS = new LinkedHashMap<>(Map.of(
            "400", "A parameter, path or body is missing or malformed (300)",
            "401", "The signature, timestamp, nonce, code or session is rejected (500, 503, 504, 1001, 1002, 1004)",
            "403", "The caller or the signing scheme is not permitted (504, 1003)",
            "429", "A limit is reached; Retry-After and reset_at state when it resets (1101, 1102)",
            "503", "A dependency does not respond, or the instance is at its limit (1900, 1901)"));

    static {
        SpringDocUtils.getConfig()
                .addAnnotationsToIgnore(RequestFields.class)
                .addRequestWrapperToIgnore(Caller.class, Caller.Login.Active.class, UserId.class, UploadedFile.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("DatingToday")
                        .version("1")
                        .description("Every request is signed by one of two schemes; see docs/signing.md. Codes: "
                                + Arrays.stream(ErrorCode.values())
                                        .map(code -> code.number() + " " + code.name())
                                        .collect(Collectors.joining(", "))
                                + "."))
                .components(new Components()
                        .addSchemas("ErrorResponse", errorSchema())
                        .addSecuritySchemes("scheme1", apiKey("sign", SecurityScheme.In.QUERY, "Parameter sign (MD5)"))
                        .addSecuritySchemes(
                                "scheme2", apiKey("Signature", SecurityScheme.In.HEADER, "RFC 9421, hmac-sha256")));
    }

    private static SecurityScheme apiKey(String name, SecurityScheme.In in, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(in)
                .name(name)
                .description(description);
    }

    /**
     * Describes parameters with {@link RequestFields}: a form or JSON body, or the query of a GET with comma-separated
     * lists.
     */
    @Bean
    GlobalOperationCustomizer fields() {
        return (operation, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestFields.class)) {
                    describe(operation, parameter, handler.hasMethodAnnotation(GetMapping.class));
                }
            }
            var takesFile = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == UploadedFile.class);
            if (takesFile) {
                describeFile(operation);
            }
            schemes(handler, takesFile)
                    .forEach(scheme -> operation.addSecurityItem(new SecurityRequirement().addList(scheme)));
            ERRORS.forEach((status, text) -> operation.getResponses().addApiResponse(status, errorResponse(text)));
            return operation;
        };
    }

    /** Links to stored files contain their own signature, and scheme 1 cannot sign a file. */
    private static List<String> schemes(HandlerMethod handler, boolean takesFile) {
        var mapping = handler.getMethodAnnotation(GetMapping.class);
        if (mapping != null && Arrays.stream(mapping.value()).anyMatch(path -> path.startsWith("/api/media/"))) {
            return List.of();
        }
        return takesFile ? List.of("scheme2") : List.of("scheme1", "scheme2");
    }

    private static void describeFile(Operation operation) {
        var file = typed("string").format("binary");
        var schema = typed("object");
        schema.addProperty(UploadedFile.PART, file);
        schema.setRequired(List.of(UploadedFile.PART));
        operation.requestBody(new RequestBody()
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(schema))));
    }

    private static void describe(Operation operation, MethodParameter parameter, boolean inQuery) {
        var schema = schema(parameter.getParameterType());
        if (inQuery) {
            schema.getProperties()
                    .forEach((name, property) -> operation.addParametersItem(new QueryParameter()
                            .name(name)
                            .explode(false)
                            .required(schema.getRequired() != null
                                    && schema.getRequired().contains(name))
                            .schema(property)));
        } else {
            var content = new MediaType().schema(schema);
            operation.requestBody(new RequestBody()
                    .content(new Content()
                            .addMediaType("application/json", content)
                            .addMediaType("application/x-www-form-urlencoded", content)));
        }
    }

    @SuppressWarnings("rawtypes")
    private static Schema<?> schema(Class<?> type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
        Schema<?> schema = resolved.schema;
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (var component : type.getRecordComponents()) {
            var name = snake(component.getName());
            var property = schema.getProperties().get(component.getName());
            var found = property == null ? schema.getProperties().get(name) : property;
            properties.put(name, component.getType() == Patch.class ? given(component, found) : found);
        }
        schema.setProperties(properties);
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> component.getType() != Patch.class)
                .map(component -> snake(component.getName()))
                .toList());
        schema.setAdditionalProperties(false);
        return schema;
    }

    /** Describes a field that may be absent, or null to clear the value. */
    @SuppressWarnings("rawtypes")
    private static Schema<?> given(RecordComponent component, @Nullable Schema described) {
        var type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        var name = type == Integer.class ? "integer" : type == Boolean.class ? "boolean" : "string";
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(name, "null")));
        schema.setDescription(described == null ? null : described.getDescription());
        return schema;
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static ApiResponse errorResponse(String text) {
        var schema = new JsonSchema();
        schema.set$ref("#/components/schemas/ErrorResponse");
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static Schema<?> errorSchema() {
        var schema = typed("object");
        schema.addProperty("code", typed("integer").description("a code of the catalogue"));
        schema.addProperty("msg", typed("string").description("text of the code, in English or Chinese"));
        schema.addProperty("data", typed("object").description("details; left out where there are none"));
        schema.setRequired(List.of("code", "msg"));
        return schema;
    }

    private static Schema<?> typed(String type) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        return schema;
    }

    /** Converts field names to snake case, as the application's JSON mapper does. */
    @Bean
    GlobalOpenApiCustomizer snakeCase() {
        return api -> api.getComponents().getSchemas().values().forEach(ApiDescription::renameFields);
    }

    @SuppressWarnings("rawtypes")
    private static void renameFields(Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> properties.put(snake(name), property));
        schema.setProperties(properties);
    }

    /** Responses are JSON only. */
    @Bean
    GlobalOpenApiCustomizer jsonOnly() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(ApiResponse::getContent)
                .filter(content -> content != null && content.containsKey("*/*"))
                .forEach(content -> content.addMediaType("application/json", content.remove("*/*")));
    }
}
