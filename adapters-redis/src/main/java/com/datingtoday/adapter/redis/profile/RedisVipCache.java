package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Until when somebody is VIP is remembered with his profile. */
@Component
record RedisVipCache(PeopleCache people) implements VipCache {

    @Override
    public void changing(UserId user) {
        people.changing(user);
    }

    @Override
    public void changed(UserId user) {
        people.changed(user);
    }
}
