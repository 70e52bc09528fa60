package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PaymentTryMapper {

    void put(PaymentTryRow row, Instant due);

    List<PaymentTryRow> selectDue(Instant now, int limit);

    int lease(PaymentTryRow row, Instant now, Instant leaseUntil);

    int postpone(PaymentTryRow row, Instant due);

    int delete(@Param("row") PaymentTryRow row);
}
