package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** What a list needs of a line of {@code block}. */
record BlockRow(long peerId, Instant createTime) {

    BlockEntry line() {
        return new BlockEntry(new UserId(peerId), createTime);
    }
}
