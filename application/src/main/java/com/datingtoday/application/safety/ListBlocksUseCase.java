package com.datingtoday.application.safety;

import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@UseCase
record ListBlocksUseCase(Blocks blocks, ViewPeople viewPeople, Encryption encryption) implements ListBlocks {

    @Override
    public Page<BlockedUser> list(Query query) {
        var cursors = new CursorCodec(encryption, "blocks:" + query.blocker().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListBlocksUseCase::parse);
        var entries = blocks.findPage(query.blocker(), after, limit + 1);
        var page = entries.subList(0, Math.min(limit, entries.size()));
        var blocked = page.stream().map(BlockEntry::blocked).toList();
        Map<UserId, PersonSummary> people = viewPeople.view(new ViewPeople.Query(query.blocker(), blocked)).stream()
                .collect(Collectors.toMap(PersonSummary::user, Function.identity()));
        var blockedUsers = page.stream()
                .map(blockEntry -> new BlockedUser(
                        blockEntry.blocked(),
                        Optional.ofNullable(people.get(blockEntry.blocked())),
                        blockEntry.since()))
                .toList();
        return new Page<>(blockedUsers, entries.size() > limit ? cursors.encode(format(page.getLast())) : null);
    }

    private static String format(BlockEntry blockEntry) {
        return blockEntry.since().toEpochMilli() + " " + blockEntry.blocked().value();
    }

    private static BlockEntry parse(String text) {
        var parts = text.split(" ", 2);
        return new BlockEntry(new UserId(Long.parseLong(parts[1])), Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }
}
