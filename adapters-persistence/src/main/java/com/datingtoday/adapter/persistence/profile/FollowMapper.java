package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface FollowMapper {

    List<Long> lockUsers(long one, long other);

    int insert(long follower, long followed, Instant now);

    int delete(long userId, int side, long peerId);

    void addCounts(long follower, long followed, int step);

    @Nullable
    Integer lock(long userId, int side, long peerId);

    List<FollowRow> selectPage(long userId, int side, @Nullable FollowRow after, int limit);
}
