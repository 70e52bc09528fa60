package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PaymentMapper {

    List<PaymentRow> select(String orderNo);

    int update(PaymentRow row, Instant due);

    void insert(PaymentRow row, Instant due);

    List<PaymentRow> selectDue(int state, Instant now, int limit);

    int lease(PaymentRow row, Instant now, Instant leaseUntil);

    int updateDue(String orderNo, String channel, String tradeNo, Instant due);

    List<PaymentRow> selectState(int state, int limit);
}
