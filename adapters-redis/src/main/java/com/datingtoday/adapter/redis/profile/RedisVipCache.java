package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Cache of VIP deadlines, which are part of the cached profiles. */
@Component
record RedisVipCache(ProfileCache profileCache) implements VipCache {

    @Override
    public void beginChange(UserId user) {
        profileCache.beginChange(user);
    }

    @Override
    public void endChange(UserId user) {
        profileCache.endChange(user);
    }
}
