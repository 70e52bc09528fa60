package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Binding of one component of a {@link RequestFields} record.
 *
 * @param nullable true if null and absence are allowed; for a {@link Patch}, true if null is allowed
 */
record FieldBinder(String name, Shape shape, FieldType type, boolean nullable, AllowedValues allowed) {

    private enum Shape {
        VALUE,
        LIST,
        PATCH
    }

    static FieldBinder of(RecordComponent component) {
        var type = component.getType();
        var shape = type == Patch.class ? Shape.PATCH : List.class == type ? Shape.LIST : Shape.VALUE;
        Type valueType = shape == Shape.VALUE ? type : FieldType.argument(component.getGenericType());
        var fieldType = FieldType.of(valueType);
        return new FieldBinder(
                wireName(component),
                shape,
                fieldType,
                isNullable(component, shape),
                AllowedValues.of(
                        fieldType, shape == Shape.LIST, component.getAccessor().getAnnotation(Schema.class)));
    }

    static String wireName(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static boolean isNullable(RecordComponent component, Shape shape) {
        var type = component.getAnnotatedType();
        var annotated =
                shape == Shape.PATCH ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0] : type;
        return annotated.isAnnotationPresent(Nullable.class);
    }

    /** Returns the value of the component; rejects a value that the component does not allow. */
    @Nullable
    Object bind(@Nullable JsonNode node) {
        if (node == null && shape == Shape.PATCH) {
            return Patch.absent();
        }
        if (node == null || isEmpty(node)) {
            if (!nullable) {
                throw new DomainException(new InputError.Missing(name));
            }
            return shape == Shape.PATCH ? Patch.of(null) : null;
        }
        var value = shape == Shape.LIST ? type.parseList(node) : type.parse(node);
        if (value == null || !allowed.contains(value)) {
            throw new DomainException(new InputError.Malformed(name));
        }
        return shape == Shape.PATCH ? Patch.of(value) : value;
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || (node.isString() && node.asString().isEmpty());
    }
}
