package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.web.auth.signing.EndpointSecurity;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to the generated OpenAPI document the facts that springdoc cannot derive from the code. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiDescription {

    /** Tags in the order in which an app uses them. */
    private static final List<String> TAGS =
            List.of("auth", "config", "profile", "discovery", "media", "chat", "visitors", "vip", "safety");

    static {
        SpringDocUtils.getConfig()
                .addAnnotationsToIgnore(RequestFields.class)
                .addRequestWrapperToIgnore(Caller.class, Caller.Login.Active.class, UserId.class, UploadedFile.class);
        ModelConverters.getInstance(true).addConverter(new RecordSchemas());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("DatingToday")
                        .version("1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0"))
                        .description(
                                "Backend for dating and social-discovery apps. Every request is signed by one of two"
                                        + " schemes, except payment notifications, media links and the opening of the WebSocket."
                                        + " Every response is an envelope; code 0 means success. An error has the stable constant"
                                        + " reason in data."))
                .servers(List.of(new Server().url("/").description("The server of this document")))
                .components(new Components()
                        .addSecuritySchemes(
                                "scheme1",
                                apiKey(
                                        "sign",
                                        SecurityScheme.In.QUERY,
                                        "Parameters appkey, timestamp, nonce, token and sign (MD5), for existing clients"))
                        .addSecuritySchemes(
                                "scheme2",
                                apiKey(
                                        "Signature",
                                        SecurityScheme.In.HEADER,
                                        "Headers Signature-Input and Signature (RFC 9421, hmac-sha256)")));
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
            if (takesFile(handler)) {
                describeFile(operation);
            }
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ApiDescription::describe);
            }
            if ("getMediaContent".equals(operation.getOperationId())) {
                describeContent(operation);
            }
            return operation;
        };
    }

    @Bean
    ErrorSchemas errorSchemas(ErrorResponseWriter errorResponseWriter) {
        return new ErrorSchemas(new ErrorCatalogue(errorResponseWriter));
    }

    /** Describes the signing schemes and the errors of each call. */
    @Bean
    GlobalOperationCustomizer securityAndErrors(ErrorSchemas errors) {
        return (operation, handler) -> {
            var security = EndpointSecurity.of(method(handler), path(handler));
            operation.setSecurity(new ArrayList<>());
            security.schemes().stream()
                    .sorted()
                    .map(scheme -> switch (scheme) {
                        case PARAMETERS_MD5 -> "scheme1";
                        case MESSAGE_SIGNATURE -> "scheme2";
                    })
                    .forEach(name -> operation.addSecurityItem(new SecurityRequirement().addList(name)));
            errors.describe(operation, handler, security);
            return operation;
        };
    }

    private static HttpMethod method(HandlerMethod handler) {
        return mapping(handler).method()[0].asHttpMethod();
    }

    private static String path(HandlerMethod handler) {
        var root = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
        var paths = mapping(handler).path();
        return (root == null || root.path().length == 0 ? "" : root.path()[0]) + (paths.length == 0 ? "" : paths[0]);
    }

    private static RequestMapping mapping(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        if (mapping == null) {
            throw new IllegalStateException(handler + " has no mapping");
        }
        return mapping;
    }

    /** Describes the responses of a link to a stored file, with a range or without. */
    private static void describeContent(Operation operation) {
        var content = new Content()
                .addMediaType(
                        "application/octet-stream",
                        new MediaType().schema(RecordSchemas.typed("string").format("binary")));
        operation
                .getResponses()
                .addApiResponse("200", new ApiResponse().description("The file").content(content))
                .addApiResponse(
                        "206",
                        new ApiResponse().description("The range of the file").content(content))
                .addApiResponse("416", new ApiResponse().description("The range begins after the end of the file"));
    }

    private static boolean takesFile(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == UploadedFile.class);
    }

    private static void describeFile(Operation operation) {
        var file = RecordSchemas.typed("string").format("binary");
        var schema = RecordSchemas.typed("object");
        schema.addProperty(UploadedFile.PART, file);
        schema.setRequired(List.of(UploadedFile.PART));
        operation.requestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(schema))));
    }

    private static void describe(Operation operation, MethodParameter parameter, boolean inQuery) {
        var schema = RecordSchemas.ofRequest(parameter.getParameterType());
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        if (inQuery) {
            schema.getProperties()
                    .forEach((name, property) -> operation.addParametersItem(new QueryParameter()
                            .name(name)
                            .explode(false)
                            .description(property.getDescription())
                            .required(required.contains(name))
                            .schema(property.description(null))));
        } else {
            var content = new MediaType().schema(schema);
            operation.requestBody(new RequestBody()
                    .required(!required.isEmpty())
                    .content(new Content()
                            .addMediaType("application/json", content)
                            .addMediaType("application/x-www-form-urlencoded", content)));
        }
    }

    /** Describes a parameter of the path or a header. */
    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "user_id", "peer_id" -> {
                if ("path".equals(parameter.getIn())) {
                    parameter.schema(id(100_001));
                }
            }
            case "photo_id", "report_id", "seq" -> {
                if ("path".equals(parameter.getIn())) {
                    parameter.schema(id(1));
                }
            }
            case "order_no" -> parameter.schema(RecordSchemas.typed("string").pattern("^[0-9a-f]{32}$"));
            case "Idempotency-Key" ->
                parameter.required(true).schema(RecordSchemas.typed("string").pattern("^[A-Za-z0-9_-]{8,64}$"));
            default -> {
                // The generated schema is complete.
            }
        }
    }

    private static Schema<?> id(long minimum) {
        return RecordSchemas.typed("integer")
                .format("int64")
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(9_999_999_999_999_999L));
    }

    /** Orders the tags, removes marks of {@link RecordSchemas}, and converts the values of numeric enumerations. */
    @Bean
    GlobalOpenApiCustomizer finish(ErrorSchemas errors) {
        return api -> {
            api.getComponents()
                    .addSchemas("ErrorResponse", ErrorSchemas.envelope())
                    .addSchemas("ErrorDetails", ErrorSchemas.details());
            errors.sharedResponses().forEach(api.getComponents()::addResponses);
            if (api.getTags() != null) {
                api.getTags().sort(Comparator.comparingInt(tag -> TAGS.indexOf(tag.getName())));
            }
            api.getComponents().getSchemas().values().forEach(ApiDescription::finish);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getResponses().values().stream())
                    .map(ApiResponse::getContent)
                    .filter(content -> content != null && content.containsKey("*/*"))
                    .forEach(content -> content.addMediaType("application/json", content.remove("*/*")));
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void finish(Schema schema) {
        schema.setExtensions(null);
        Set<String> types = schema.getTypes();
        if (types != null && types.contains("integer") && schema.getEnum() != null) {
            List<Object> values = schema.getEnum();
            schema.setEnum(values.stream()
                    .map(value -> value instanceof String text ? Integer.valueOf(text) : value)
                    .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> finish((Schema) property));
        }
        if (schema.getItems() != null) {
            finish(schema.getItems());
        }
    }
}
