package com.datingtoday.adapter.persistence.shared;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface IdBlockMapper {

    int allocate(String name, int size);

    @Nullable
    Long selectNextFree(String name);
}
