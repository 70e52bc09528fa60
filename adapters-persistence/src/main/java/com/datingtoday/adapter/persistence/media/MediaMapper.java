package com.datingtoday.adapter.persistence.media;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface MediaMapper {

    @Nullable
    Long lockOwner(long userId);

    List<String> selectUnattached(long userId, Instant now, int limit);

    void insert(MediaRow row, Instant expireTime);

    int attach(long userId, String mediaId, Instant notBefore);

    int detach(long userId, List<String> mediaIds, Instant now);

    @Nullable
    MediaRow select(long userId, String mediaId);

    List<MediaRow> selectExpired(Instant now, int limit);

    int delete(long userId, String mediaId, Instant now);
}
