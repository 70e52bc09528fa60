package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.web.shared.binding.Patch;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of records: names in snake case, required and nullable fields, formats and limits. The facts come from the
 * record and from its {@code @Schema} annotations.
 */
@SuppressWarnings("rawtypes")
final class RecordSchemas implements ModelConverter {

    /** Field whose format existing clients require. */
    private static final String LOGIN_EXPIRY = "LoginResponse.expire_time";

    private static final Set<String> TIMES = Set.of("since", "vip_deadline", "sign_from");

    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || !raw.isRecord()) {
            return schema;
        }
        var reference = schema.get$ref();
        var model = reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        if (model != null && model.getProperties() != null && model.getExtensions() == null) {
            describe(model, raw);
        }
        return schema;
    }

    private static void describe(Schema<?> model, Class<?> type) {
        model.addExtension("x-described", true);
        Map<String, Schema> properties = new LinkedHashMap<>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addUnwrapped(model, component.getType(), properties, required);
            } else {
                add(model, component, properties, required, isNonNull(type));
            }
        }
        model.setProperties(properties);
        model.setRequired(required);
    }

    private static boolean isNonNull(AnnotatedElement element) {
        var inclusion = element.getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() == JsonInclude.Include.NON_NULL;
    }

    private static void addUnwrapped(
            Schema<?> model, Class<?> type, Map<String, Schema> properties, List<String> required) {
        for (var component : type.getRecordComponents()) {
            add(model, component, properties, required, false);
        }
    }

    private static void add(
            Schema<?> model,
            RecordComponent component,
            Map<String, Schema> properties,
            List<String> required,
            boolean omitsNull) {
        var name = snake(component.getName());
        var found = model.getProperties().get(component.getName());
        var property = found == null ? model.getProperties().get(name) : found;
        if (property == null) {
            throw new IllegalStateException("no schema of " + component);
        }
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var omitted = nullable && (omitsNull || isNonNull(component) || isNonNull(component.getAccessor()));
        if (!omitted) {
            required.add(name);
        }
        var owner = component.getDeclaringRecord().getSimpleName();
        if (isTime(name) && !(owner + "." + name).equals(LOGIN_EXPIRY) && "string".equals(typeOf(property))) {
            property.setFormat("date-time");
        }
        properties.put(name, nullable && !omitted ? nullable(property) : property);
    }

    private static boolean isTime(String name) {
        return name.endsWith("_time") || TIMES.contains(name);
    }

    private static @Nullable String typeOf(Schema<?> schema) {
        return schema.getTypes() == null || schema.getTypes().size() != 1
                ? schema.getType()
                : schema.getTypes().iterator().next();
    }

    private static Schema nullable(Schema<?> schema) {
        if (schema.getAnyOf() != null) {
            return schema; // an unwrapped record is already described
        }
        if (schema.get$ref() != null) {
            var choice = new JsonSchema();
            choice.setAnyOf(List.of(schema, typed("null")));
            return choice;
        }
        var types = new LinkedHashSet<String>(schema.getTypes() == null ? Set.of() : schema.getTypes());
        if (types.isEmpty() && schema.getType() != null) {
            types.add(schema.getType());
        }
        types.add("null");
        schema.setTypes(types);
        if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
            addNull(schema);
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static void addNull(Schema schema) {
        var values = new ArrayList<Object>(schema.getEnum());
        values.add(null);
        schema.setEnum(values);
    }

    /** Returns the schema of the parameters of a request. */
    static Schema<?> ofRequest(Class<?> type) {
        var schema = typed("object");
        for (var component : type.getRecordComponents()) {
            schema.addProperty(snake(component.getName()), ofParameter(component));
        }
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> component.getType() != Patch.class)
                .map(component -> snake(component.getName()))
                .toList());
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> ofParameter(RecordComponent component) {
        var type = component.getType();
        var annotation = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (type == List.class) {
            var list = typed("array");
            var entry = value(argument(component.getGenericType()), annotation);
            list.setDescription(entry.getDescription());
            entry.setDescription(null);
            list.setItems(entry);
            return list;
        }
        if (type != Patch.class) {
            return value(type, annotation);
        }
        var value = value(argument(component.getGenericType()), annotation);
        var argument = ((java.lang.reflect.AnnotatedParameterizedType) component.getAnnotatedType())
                .getAnnotatedActualTypeArguments()[0];
        return argument.isAnnotationPresent(Nullable.class) ? nullable(value) : value;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Schema<?> value(Type type, io.swagger.v3.oas.annotations.media.@Nullable Schema annotation) {
        var schema = typed(typeName(type));
        if (type == Long.class || type == long.class) {
            schema.setFormat("int64");
        } else if (type == Integer.class || type == int.class) {
            schema.setFormat("int32");
        }
        if (annotation != null) {
            apply(annotation, schema);
        }
        return schema;
    }

    private static void apply(io.swagger.v3.oas.annotations.media.Schema annotation, Schema<Object> schema) {
        var integer = schema.getTypes().contains("integer");
        if (!annotation.description().isEmpty()) {
            schema.setDescription(annotation.description());
        }
        if (!annotation.minimum().isEmpty()) {
            schema.setMinimum(new BigDecimal(annotation.minimum()));
        }
        if (!annotation.maximum().isEmpty()) {
            schema.setMaximum(new BigDecimal(annotation.maximum()));
        }
        if (annotation.minLength() > 0) {
            schema.setMinLength(annotation.minLength());
        }
        if (annotation.maxLength() < Integer.MAX_VALUE) {
            schema.setMaxLength(annotation.maxLength());
        }
        if (!annotation.pattern().isEmpty()) {
            schema.setPattern(annotation.pattern());
        }
        if (!annotation.format().isEmpty()) {
            schema.setFormat(annotation.format());
        }
        if (!annotation.example().isEmpty()) {
            schema.setExample(integer ? Integer.valueOf(annotation.example()) : annotation.example());
        }
        if (annotation.allowableValues().length > 0) {
            schema.setEnum(Arrays.stream(annotation.allowableValues())
                    .<Object>map(value -> integer ? Integer.valueOf(value) : value)
                    .toList());
        }
    }

    private static String typeName(Type type) {
        return switch (type.getTypeName()) {
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> "integer";
            case "boolean", "java.lang.Boolean" -> "boolean";
            case "java.lang.Object" -> "number";
            default -> "string";
        };
    }

    static JsonSchema typed(String type) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        return schema;
    }

    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
