package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryVipInfos implements VipInfos {

    private final Map<UserId, VipInfo> vipInfos = new ConcurrentHashMap<>();

    @Override
    public VipInfo find(UserId user) {
        return vipInfos.getOrDefault(user, VipInfo.never(user));
    }

    @Override
    public VipInfo lock(UserId user) {
        return find(user);
    }

    @Override
    public void save(VipInfo vip) {
        vipInfos.put(vip.user(), vip);
    }
}
