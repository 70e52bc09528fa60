package com.datingtoday.adapter.persistence.safety;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportMapper {

    void insert(ReportRow row);

    @Nullable
    ReportRow lockByTarget(long reporterId, int kind, long targetUserId, long itemId);

    @Nullable
    ReportRow selectByTarget(long reporterId, int kind, long targetUserId, long itemId);

    @Nullable
    ReportRow select(long reporterId, long id);

    List<ReportRow> selectPage(long reporterId, @Nullable Long before, int limit);

    @Nullable
    Long lockReporter(long reporterId);

    List<Instant> lockTimes(long reporterId, Instant since, int limit);

    List<ReportRow> selectOpen(int limit);

    int decide(long id, int state);
}
