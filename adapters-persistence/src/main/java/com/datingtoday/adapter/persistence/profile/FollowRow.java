package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Follows.FollowEntry;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Columns of {@code follow} that a list contains. */
record FollowRow(long peerId, Instant createTime) {

    FollowEntry entry() {
        return new FollowEntry(new UserId(peerId), createTime);
    }
}
