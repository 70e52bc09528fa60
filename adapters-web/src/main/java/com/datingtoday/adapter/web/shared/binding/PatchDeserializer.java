package com.datingtoday.adapter.web.shared.binding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Deserializer that distinguishes an absent parameter from null. */
final class PatchDeserializer extends ValueDeserializer<Patch<?>> {

    private final @Nullable JavaType type;

    PatchDeserializer(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new PatchDeserializer(
                property == null ? null : property.getType().containedType(0));
    }

    @Override
    public Patch<?> deserialize(JsonParser parser, DeserializationContext context) {
        return Patch.of(context.readValue(parser, type));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Patch.of(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Patch.absent();
    }
}
