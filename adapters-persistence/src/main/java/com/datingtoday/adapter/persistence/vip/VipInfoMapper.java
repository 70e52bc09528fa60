package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface VipInfoMapper {

    @Nullable
    Instant select(long userId);

    int lock(long userId);

    void upsert(long userId, Instant deadline);
}
