package com.datingtoday.adapter.persistence.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReviewMapper {

    void upsert(ReviewRow row, Instant due);

    int delete(long userId, int subject, long photo);

    List<ReviewRow> select(long userId);

    List<ReviewRow.Key> selectDue(Instant now, int limit);

    List<ReviewRow> lockDue(List<ReviewRow.Key> keys, Instant now);

    int lease(List<ReviewRow.Key> keys, Instant leaseUntil);

    @Nullable
    ReviewRow lock(long userId, int subject, long photo);

    int reject(ReviewRow row);
}
