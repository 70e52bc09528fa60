package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Blocks in MySQL. Each change first locks the rows of both users, the smaller id first, to avoid deadlocks. */
@Component
record MyBatisBlocks(BlockMapper mapper) implements Blocks {

    private static final int BLOCKS = 0;
    private static final int BLOCKED = 1;

    @Override
    public boolean create(UserId blocker, UserId blocked, Instant now, int most) {
        mapper.lockUsers(blocker.value(), blocked.value());
        if (mapper.lock(blocker.value(), blocked.value()) != null) {
            return true;
        }
        if (mapper.lockPeerIds(blocker.value(), most).size() >= most) {
            return false;
        }
        mapper.insert(blocker.value(), blocked.value(), now);
        return true;
    }

    @Override
    public void delete(UserId blocker, UserId blocked) {
        mapper.lockUsers(blocker.value(), blocked.value());
        mapper.delete(blocker.value(), BLOCKS, blocked.value());
        mapper.delete(blocked.value(), BLOCKED, blocker.value());
    }

    @Override
    public List<BlockEntry> findPage(UserId blocker, @Nullable BlockEntry after, int limit) {
        var last = after == null ? null : new BlockRow(after.blocked().value(), after.since());
        return mapper.selectPage(blocker.value(), last, limit).stream()
                .map(BlockRow::entry)
                .toList();
    }
}
