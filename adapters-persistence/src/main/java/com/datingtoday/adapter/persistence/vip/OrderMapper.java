package com.datingtoday.adapter.persistence.vip;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrderMapper {

    int insert(OrderRow row, String idempotencyKey, @Nullable Integer introduction);

    void insertEvent(long id, OrderEventRow row);

    @Nullable
    OrderRow select(String orderNo);

    @Nullable
    OrderRow selectByKey(long userId, String idempotencyKey);

    @Nullable
    OrderRow lock(String orderNo);

    int update(OrderRow row, int payBefore, @Nullable Integer introduction);

    List<OrderRow> selectPage(long userId, @Nullable Instant orderTime, @Nullable String orderNo, int limit);

    List<OrderRow> selectPaid(long userId);

    void releaseIntroduction(long userId);

    @Nullable
    OrderRow selectIntroduction(long userId);

    List<OrderEventRow> selectEvents(String orderNo);

    List<String> selectUnpaid(Instant before, int limit);

    List<Long> selectBuyers(long after, int limit);
}
