package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.application.safety.port.Blocks.Line;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** What a list needs of a line of {@code block}. */
record BlockRow(long peerId, Instant createTime) {

    Line line() {
        return new Line(new UserId(peerId), createTime);
    }
}
