package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.HistoryEntry;
import com.datingtoday.application.chat.port.Messages.HistoryRange;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
record ListMessagesUseCase(PeerLookup peerLookup, Messages messages) implements ListMessages {

    @Override
    public MessagePage list(Query query) {
        requireAtLeast("before", query.before(), 1);
        requireAtLeast("after", query.after(), 0);
        if (query.before() != null && query.after() != null) {
            throw new DomainException(new InputError.Conflict("before", "after"));
        }
        var limit = PageLimit.orDefault(query.limit());
        peerLookup.requirePeer(query.user(), query.peer());
        var entries =
                messages.findPage(query.user(), query.peer(), new HistoryRange(query.before(), query.after(), limit));
        return new MessagePage(
                entries.stream().map(HistoryEntry::message).toList(), hasNext(entries, query.after() != null));
    }

    private static void requireAtLeast(String field, @Nullable Long seq, long minimum) {
        if (seq != null && seq < minimum) {
            throw new DomainException(new InputError.Malformed(field));
        }
    }

    /** Returns whether more messages exist. Sequence numbers have no gaps, so the last one of the page decides. */
    private static boolean hasNext(List<HistoryEntry> entries, boolean ascending) {
        if (entries.isEmpty()) {
            return false;
        }
        var last = entries.getLast();
        var seq = last.message().key().seq();
        return ascending ? seq < last.lastSeq() : seq > last.firstSeq();
    }
}
