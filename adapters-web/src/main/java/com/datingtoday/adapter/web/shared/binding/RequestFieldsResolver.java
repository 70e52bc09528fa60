package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Resolver of {@link RequestFields} records; each error names its parameter. */
@Component
final class RequestFieldsResolver implements HandlerMethodArgumentResolver {

    private final JsonMapper json;

    RequestFieldsResolver(JsonMapper json) {
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule().addDeserializer(Patch.class, new PatchDeserializer(null)))
                .build();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestFields.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("@RequestFields requires an HttpServletRequest");
        }
        return bind(RequestParameters.storedIn(request), parameter);
    }

    private Object bind(RequestParameters requestParameters, MethodParameter parameter) {
        var type = parameter.getParameterType();
        var fields = requestParameters.fields().deepCopy();
        for (var component : type.getRecordComponents()) {
            prepare(fields, component);
        }
        rejectUnknown(fields, parameter.getExecutable());
        fields.retain(names(type).toList());
        try {
            return json.treeToValue(fields, type);
        } catch (DatabindException e) {
            if (e.getCause() instanceof DomainException domainException) {
                throw domainException;
            }
            throw new DomainException(new InputError.Malformed(field(e)));
        }
    }

    private static void prepare(ObjectNode fields, RecordComponent component) {
        var name = wireName(component);
        var value = fields.get(name);
        var empty = value instanceof StringNode text && text.asString().isEmpty();
        var absent = value == null || value.isNull() || empty;
        if (component.getType() == Patch.class) {
            if (empty) {
                fields.putNull(name);
            }
            return;
        }
        if (absent && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new DomainException(new InputError.Missing(name));
        }
        if (value instanceof StringNode text && Collection.class.isAssignableFrom(component.getType())) {
            var list = fields.putArray(name);
            for (var part : text.asString().split(",", -1)) {
                list.add(part);
            }
        }
        if (fields.get(name) instanceof ArrayNode list && hasEmptyEntries(list)) {
            throw new DomainException(new InputError.Malformed(name));
        }
    }

    private static boolean hasEmptyEntries(ArrayNode list) {
        return list.valueStream()
                .anyMatch(entry ->
                        entry.isNull() || (entry.isString() && entry.asString().isBlank()));
    }

    /** Rejects a parameter that no {@link RequestFields} record of the method contains. */
    private static void rejectUnknown(ObjectNode fields, Executable method) {
        var known = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestFields.class))
                .flatMap(parameter -> names(parameter.getType()))
                .collect(Collectors.toSet());
        for (var name : fields.propertyNames()) {
            if (!known.contains(name)) {
                throw RequestParameters.unknownParameter(name);
            }
        }
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RequestFieldsResolver::wireName);
    }

    private static String wireName(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String field(JacksonException failure) {
        var path = failure.getPath();
        var name = path.isEmpty() ? null : path.getFirst().getPropertyName();
        return name == null ? "body" : name;
    }
}
