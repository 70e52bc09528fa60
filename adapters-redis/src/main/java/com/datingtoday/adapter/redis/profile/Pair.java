package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.shared.UserId;

/** Somebody who looks, and whom he looks at. */
record Pair(UserId viewer, UserId owner) {

    Pair reversed() {
        return new Pair(owner, viewer);
    }
}
