package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AlbumMapper {

    List<PhotoRow> select(List<Long> userIds);

    @Nullable
    Long lockUser(long userId);

    List<PhotoRow> lock(long userId);

    int delete(long userId, List<Long> photoIds);

    void upsert(List<PhotoRow> rows, Instant now);

    void updateAvatar(long userId, @Nullable String avatar, Instant now);
}
