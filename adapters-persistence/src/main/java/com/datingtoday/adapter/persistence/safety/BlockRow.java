package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Columns of {@code block} that a list contains. */
record BlockRow(long peerId, Instant createTime) {

    BlockEntry entry() {
        return new BlockEntry(new UserId(peerId), createTime);
    }
}
