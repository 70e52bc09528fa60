package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Follows.FollowEntry;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** What a list needs of a line of {@code follow}. */
record FollowRow(long peerId, Instant createTime) {

    FollowEntry line() {
        return new FollowEntry(new UserId(peerId), createTime);
    }
}
