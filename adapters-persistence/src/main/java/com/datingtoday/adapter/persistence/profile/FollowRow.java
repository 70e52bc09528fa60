package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Follows.Line;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** What a list needs of a line of {@code follow}. */
record FollowRow(long peerId, Instant createTime) {

    Line line() {
        return new Line(new UserId(peerId), createTime);
    }
}
