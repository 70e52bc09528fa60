package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Until when somebody is VIP is remembered with his profile. */
@Component
record RedisVipCache(ProfileCache people) implements VipCache {

    @Override
    public void beginChange(UserId user) {
        people.beginChange(user);
    }

    @Override
    public void endChange(UserId user) {
        people.endChange(user);
    }
}
