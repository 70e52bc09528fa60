package com.datingtoday.adapter.persistence.discovery;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface LocationMapper {

    @Nullable
    LocationRow select(long userId);

    void insert(long userId, long phaseSeconds, Instant now);

    LocationRow lock(long userId);

    void update(LocationRow row, @Nullable Instant activeTime, Instant now);

    void updateActive(List<Long> userIds, Instant now);

    List<Long> selectInactive(Instant before, int limit);

    boolean isInactive(long userId, Instant before);
}
