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
        var after = query.cursor() == null ? null : line(cursors.decode(query.cursor()));
        var lines = blocks.page(query.blocker(), after, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        var asked = shown.stream().map(BlockEntry::blocked).toList();
        Map<UserId, PersonSummary> people = viewPeople.view(new ViewPeople.Query(query.blocker(), asked)).stream()
                .collect(Collectors.toMap(PersonSummary::user, Function.identity()));
        var list = shown.stream()
                .map(blockEntry -> new BlockedUser(
                        blockEntry.blocked(),
                        Optional.ofNullable(people.get(blockEntry.blocked())),
                        blockEntry.since()))
                .toList();
        return new Page<>(list, lines.size() > limit ? cursors.encode(position(shown.getLast())) : null);
    }

    private static String position(BlockEntry blockEntry) {
        return blockEntry.since().toEpochMilli() + " " + blockEntry.blocked().value();
    }

    private static BlockEntry line(String position) {
        var parts = position.split(" ", 2);
        return new BlockEntry(new UserId(Long.parseLong(parts[1])), Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }
}
