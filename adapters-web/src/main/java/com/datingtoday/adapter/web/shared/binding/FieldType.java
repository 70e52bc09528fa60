package com.datingtoday.adapter.web.shared.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Type of a parameter. The values of forms and queries are texts; JSON has types. A number is an integer without
 * fraction, a boolean is {@code true} or {@code false}; both may be a text in JSON too. A text in JSON must be a string.
 */
enum FieldType {
    TEXT {
        @Override
        @Nullable
        Object parse(JsonNode node) {
            return node.isString() ? node.asString() : null;
        }
    },
    INTEGER {
        @Override
        @Nullable
        Object parse(JsonNode node) {
            var value = parseInteger(node);
            return value != null && value == value.intValue() ? value.intValue() : null;
        }
    },
    LONG {
        @Override
        @Nullable
        Object parse(JsonNode node) {
            return parseInteger(node);
        }
    },
    BOOLEAN {
        @Override
        @Nullable
        Object parse(JsonNode node) {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            return node.isString() ? parseBoolean(node.asString()) : null;
        }
    },
    /** Number with a fraction, its text or any other node; the controller parses it and has an error of its own. */
    DECIMAL {
        @Override
        Object parse(JsonNode node) {
            if (node.isString()) {
                return node.asString();
            }
            return node.isNumber() ? node.doubleValue() : node;
        }
    };

    private static final int MAX_DIGITS = 19;

    /** Greatest integer up to which a double represents each integer exactly. */
    private static final double MAX_EXACT = 9_007_199_254_740_992.0;

    /** Returns the value; null if the node has another type. */
    abstract @Nullable Object parse(JsonNode node);

    /** Returns the values of a list, or of a text with commas; null if an entry has another type. */
    @Nullable
    List<Object> parseList(JsonNode node) {
        var values = new ArrayList<>();
        for (var entry : entries(node)) {
            var empty = entry.isNull() || (entry.isString() && entry.asString().isBlank());
            var value = empty ? null : parse(entry);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return node.isArray() || node.isString() ? values : null;
    }

    private static Iterable<JsonNode> entries(JsonNode node) {
        if (node.isString()) {
            var list = JsonNodeFactory.instance.arrayNode();
            for (var part : node.asString().split(",", -1)) {
                list.add(part);
            }
            return list;
        }
        return node instanceof ArrayNode list ? list : List.of();
    }

    static FieldType of(Type type) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> TEXT;
            case "int", "java.lang.Integer" -> INTEGER;
            case "long", "java.lang.Long" -> LONG;
            case "boolean", "java.lang.Boolean" -> BOOLEAN;
            case "java.lang.Object" -> DECIMAL;
            default -> throw new IllegalStateException("a @RequestFields record cannot have the type " + type);
        };
    }

    /** Returns the type argument of a list or patch. */
    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static @Nullable Boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Long parseInteger(JsonNode node) {
        if (node.isString()) {
            return parseInteger(node.asString());
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? node.longValue() : null;
        }
        if (node.isNumber()) {
            var value = node.doubleValue();
            return Math.abs(value) <= MAX_EXACT && Math.rint(value) == value ? (long) value : null;
        }
        return null;
    }

    /** Returns the integer of ASCII digits with an optional minus sign, without leading zeros. */
    private static @Nullable Long parseInteger(String text) {
        var digits = text.startsWith("-") ? text.substring(1) : text;
        var wellFormed = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        try {
            return wellFormed ? Long.valueOf(text) : null;
        } catch (NumberFormatException outOfRange) {
            return null;
        }
    }
}
