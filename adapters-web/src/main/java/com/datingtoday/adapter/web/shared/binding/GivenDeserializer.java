package com.datingtoday.adapter.web.shared.binding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Tells a parameter that was not sent from one that was sent as null. */
final class GivenDeserializer extends ValueDeserializer<Given<?>> {

    private final @Nullable JavaType type;

    GivenDeserializer(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new GivenDeserializer(
                property == null ? null : property.getType().containedType(0));
    }

    @Override
    public Given<?> deserialize(JsonParser parser, DeserializationContext context) {
        return Given.of(context.readValue(parser, type));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Given.of(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Given.absent();
    }
}
