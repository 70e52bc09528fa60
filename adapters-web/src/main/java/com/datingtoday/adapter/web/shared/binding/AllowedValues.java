package com.datingtoday.adapter.web.shared.binding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that a parameter allows, as declared by its {@link Schema} annotation. The annotation is the only declaration:
 * the binding, the error details and the OpenAPI document use it.
 *
 * @param integers true if minimum, maximum and values are numbers
 * @param values allowed values as texts; empty for any
 * @param details the declaration for a client, in the words of JSON Schema in snake case
 */
record AllowedValues(
        boolean integers,
        @Nullable Long minimum,
        @Nullable Long maximum,
        Set<String> values,
        Map<String, Object> details) {

    static AllowedValues of(FieldType type, boolean list, @Nullable Schema schema) {
        var integers = type == FieldType.INTEGER || type == FieldType.LONG;
        var details = new LinkedHashMap<String, Object>();
        details.put("type", typeName(type));
        if (list) {
            details.put("list", true);
        }
        if (schema == null) {
            return new AllowedValues(integers, null, null, Set.of(), details);
        }
        var minimum = number(schema.minimum());
        var maximum = number(schema.maximum());
        var values = List.of(schema.allowableValues());
        putLimits(details, schema, minimum, maximum);
        if (!values.isEmpty()) {
            details.put("values", integers ? values.stream().map(Long::valueOf).toList() : values);
        }
        return new AllowedValues(integers, minimum, maximum, Set.copyOf(values), details);
    }

    private static void putLimits(
            Map<String, Object> details, Schema schema, @Nullable Long minimum, @Nullable Long maximum) {
        if (minimum != null) {
            details.put("minimum", minimum);
        }
        if (maximum != null) {
            details.put("maximum", maximum);
        }
        if (schema.minLength() > 0) {
            details.put("min_length", schema.minLength());
        }
        if (schema.maxLength() < Integer.MAX_VALUE) {
            details.put("max_length", schema.maxLength());
        }
        if (!schema.pattern().isEmpty()) {
            details.put("pattern", schema.pattern());
        }
        if (!schema.format().isEmpty()) {
            details.put("format", schema.format());
        }
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static String typeName(FieldType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER, LONG -> "integer";
            case BOOLEAN -> "boolean";
            case DECIMAL -> "number";
        };
    }

    /**
     * Returns whether a value, or each value of a list, is within the declared range and among the declared values.
     * Lengths and patterns are checked by the domain, whose errors name the rule.
     */
    boolean contains(Object value) {
        return value instanceof List<?> list ? list.stream().allMatch(this::containsOne) : containsOne(value);
    }

    private boolean containsOne(Object value) {
        if (!values.isEmpty() && !values.contains(value.toString())) {
            return false;
        }
        if (!integers || !(value instanceof Number number)) {
            return true;
        }
        return (minimum == null || number.longValue() >= minimum) && (maximum == null || number.longValue() <= maximum);
    }
}
