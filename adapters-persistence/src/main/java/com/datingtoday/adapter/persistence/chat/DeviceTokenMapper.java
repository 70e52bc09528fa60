package com.datingtoday.adapter.persistence.chat;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeviceTokenMapper {

    @Nullable
    Long lockUser(long userId);

    List<String> selectOthers(long userId, String tokenHash, int limit);

    int upsert(DeviceTokenRow row, Instant now);

    int delete(long userId, String tokenHash);

    List<DeviceTokenRow> select(long userId);

    int deleteBySessions(long userId, List<String> sessions);
}
