package com.datingtoday.adapter.persistence.visitor;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface VisitorMapper {

    void upsert(List<VisitorRow> rows);

    List<VisitorRow> selectPage(long userId, @Nullable Instant afterTime, long afterVisitor, int limit);

    @Nullable
    Instant selectReadTime(long userId);

    void upsertReadTime(long userId, Instant readTime);
}
