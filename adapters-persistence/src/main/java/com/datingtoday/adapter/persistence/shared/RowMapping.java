package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.domain.shared.UserId;
import org.mapstruct.MapperConfig;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** Configuration of the MapStruct interfaces of all features that create rows. */
@MapperConfig(
        implementationName = "Generated<CLASS_NAME>",
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface RowMapping {

    default long toNumber(UserId user) {
        return user.value();
    }
}
