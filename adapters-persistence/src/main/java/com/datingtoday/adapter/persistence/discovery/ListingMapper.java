package com.datingtoday.adapter.persistence.discovery;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ListingMapper {

    void insert(long userId);

    ListingRow lock(long userId);

    void update(ListingRow row);

    void updateActive(List<Long> userIds, Instant now);

    List<UserListingRow> selectAccounts(long after, int limit);

    int applyScheduledMoves(Instant now, int limit);

    List<ListingRow> select(List<Long> userIds);

    List<ListingRow> selectPage(long after, int limit);

    List<ListingRow> scanActive(List<ScanRangeRow> ranges, @Nullable Instant moment, long user, int limit);

    List<ListingRow> scanNew(List<ScanRangeRow> ranges, @Nullable Instant moment, long user, int limit);

    List<ListingRow> selectNamed(String beginning, @Nullable String nickname, long user, int limit);
}
