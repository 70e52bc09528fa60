package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.VipInfos;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** VIP deadlines in MySQL. A deadline at the start of the epoch means no VIP, so every buyer has a row to lock. */
@Component
record MyBatisVipInfos(VipInfoMapper mapper) implements VipInfos {

    @Override
    public VipInfo find(UserId user) {
        return new VipInfo(user, deadline(mapper.select(user.value())));
    }

    private static @Nullable Instant deadline(@Nullable Instant stored) {
        return Instant.EPOCH.equals(stored) ? null : stored;
    }

    @Override
    public VipInfo lock(UserId user) {
        mapper.lock(user.value());
        return find(user);
    }

    @Override
    public void save(VipInfo vip) {
        var deadline = vip.vipDeadline();
        mapper.upsert(vip.user().value(), deadline == null ? Instant.EPOCH : deadline);
    }
}
