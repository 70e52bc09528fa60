package com.datingtoday.adapter.persistence.shared;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OutboxMapper {

    void insert(List<OutboxRow> rows, Instant now);

    List<Long> selectDue(Instant now, int limit);

    List<OutboxRow> lockDue(List<Long> ids, Instant now);

    int lease(List<Long> ids, Instant leaseUntil);

    int delete(long id);

    int updateDue(long id, int attempts, Instant due);
}
