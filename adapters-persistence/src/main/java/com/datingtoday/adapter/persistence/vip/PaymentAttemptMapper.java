package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PaymentAttemptMapper {

    void upsert(PaymentAttemptRow row, Instant due);

    List<PaymentAttemptRow> selectDue(Instant now, int limit);

    int lease(PaymentAttemptRow row, Instant now, Instant leaseUntil);

    int updateDue(PaymentAttemptRow row, Instant due);

    int delete(@Param("row") PaymentAttemptRow row);
}
