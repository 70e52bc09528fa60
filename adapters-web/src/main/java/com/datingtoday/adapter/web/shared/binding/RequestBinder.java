package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Binder of a {@link RequestFields} record, computed once for each record type. */
final class RequestBinder {

    private static final ClassValue<RequestBinder> BINDERS = new ClassValue<>() {
        @Override
        protected RequestBinder computeValue(Class<?> type) {
            return new RequestBinder(type);
        }
    };

    private final List<FieldBinder> fields;
    private final Constructor<?> constructor;

    private RequestBinder(Class<?> type) {
        var components = type.getRecordComponents();
        fields = Arrays.stream(components).map(FieldBinder::of).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    static RequestBinder of(Class<?> type) {
        return BINDERS.get(type);
    }

    List<FieldBinder> fields() {
        return fields;
    }

    Object bind(ObjectNode values) {
        var arguments = fields.stream()
                .map(field -> field.bind(values.get(field.name())))
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof DomainException rejected) {
                throw rejected;
            }
            throw new IllegalStateException("the constructor of a request failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a request cannot be created", e);
        }
    }
}
