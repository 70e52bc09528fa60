package com.datingtoday.adapter.web.shared.response;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** Configuration of the MapStruct interfaces of all features, and the formats of simple values in responses. */
@MapperConfig(
        componentModel = MappingConstants.ComponentModel.SPRING,
        implementationName = "Generated<CLASS_NAME>",
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ResponseMapping {

    default String formatInstant(Instant instant) {
        return TimeFormats.formatInstant(instant);
    }

    default long toMilliseconds(Duration duration) {
        return duration.toMillis();
    }

    default String toWireName(Enum<?> constant) {
        return WireNames.of(constant);
    }

    default @Nullable Integer toNullable(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
