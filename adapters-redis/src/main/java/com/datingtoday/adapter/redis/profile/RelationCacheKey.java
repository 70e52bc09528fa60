package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.shared.UserId;

record RelationCacheKey(UserId viewer, UserId owner) {

    RelationCacheKey reversed() {
        return new RelationCacheKey(owner, viewer);
    }
}
