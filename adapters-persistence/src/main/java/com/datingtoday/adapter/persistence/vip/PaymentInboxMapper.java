package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PaymentInboxMapper {

    void insert(PaymentInboxRow row, String callKey, Instant now, Instant due);

    List<PaymentInboxRow> selectDue(Instant now, int limit);

    int lease(long id, Instant now, Instant leaseUntil);

    int finish(long id, int state, @Nullable String refusal, Instant now);

    int updateDue(long id, Instant due);
}
