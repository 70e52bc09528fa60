package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.shared.UserId;

/** Somebody who looks, and whom he looks at. */
record RelationCacheKey(UserId viewer, UserId owner) {

    RelationCacheKey reversed() {
        return new RelationCacheKey(owner, viewer);
    }
}
