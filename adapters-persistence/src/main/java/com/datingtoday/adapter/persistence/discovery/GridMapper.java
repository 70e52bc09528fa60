package com.datingtoday.adapter.persistence.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface GridMapper {

    List<GridStateRow> selectAll();

    List<GridLeavesRow> selectLeaves(Collection<Long> versions);

    int insert(long version, int userCount, byte[] leaves, Instant now);

    List<GridStateRow> lockAll();

    void activate(long version, Instant now);

    void delete(long version);
}
