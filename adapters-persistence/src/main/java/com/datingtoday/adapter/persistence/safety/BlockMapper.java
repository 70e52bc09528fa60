package com.datingtoday.adapter.persistence.safety;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface BlockMapper {

    List<Long> lockUsers(long one, long other);

    @Nullable
    Integer lock(long blocker, long blocked);

    List<Long> lockPeerIds(long blocker, int limit);

    int insert(long blocker, long blocked, Instant now);

    int delete(long userId, int side, long peerId);

    List<BlockRow> selectPage(long blocker, @Nullable BlockRow after, int limit);
}
