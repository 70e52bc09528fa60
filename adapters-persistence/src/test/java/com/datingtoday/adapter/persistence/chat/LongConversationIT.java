package com.datingtoday.adapter.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.HistoryRange;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two users with a million messages. */
@PersistenceTest
@Tag("thorough")
record LongConversationIT(
        @Autowired Messages messages,
        @Autowired Transactions transactions,
        @Autowired JdbcTemplate jdbc) {

    private static final long CONVERSATION = 1L << 52;
    private static final long SAID = 1_000_000;
    private static final int BATCH = 10_000;

    @Test
    void every_page_reads_one_more_row_than_it_returns() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        talk(user, peer);
        var rowReadCounter = new RowReadCounter(jdbc, transactions);

        for (var historyRange :
                List.of(stretch(null, null), stretch(SAID / 2, null), stretch(null, SAID / 2), stretch(null, 0L))) {
            assertThat(rowReadCounter.by(() -> assertThat(messages.findPage(user, peer, historyRange))
                            .hasSize(20)))
                    .isEqualTo(20 + 1);
        }
    }

    private static HistoryRange stretch(@Nullable Long before, @Nullable Long after) {
        return new HistoryRange(before, after, 20);
    }

    private void talk(UserId user, UserId peer) {
        jdbc.update(
                "insert into conversation (id, low_uid, high_uid, create_time) values (?, ?, ?, '2026-01-01')",
                CONVERSATION,
                Math.min(user.value(), peer.value()),
                Math.max(user.value(), peer.value()));
        jdbc.update("""
                insert into contacts (user_id, peer_id, creator_id, last_from, conversation_id, last_msg, last_seq,
                    create_time, update_time)
                values (?, ?, ?, ?, ?, '', ?, '2026-01-01', '2026-01-01')""", user.value(), peer.value(), user.value(), user.value(), CONVERSATION, SAID);
        for (long first = 1; first <= SAID; first += BATCH) {
            jdbc.batchUpdate(
                    """
                    insert into message (conversation_id, seq, from_uid, to_uid, msg_type, content, client_msg_id, send_time)
                    values (?, ?, ?, ?, 1, 'hello', ?, '2026-01-01')""",
                    LongStream.range(first, first + BATCH)
                            .mapToObj(seq -> new Object[] {CONVERSATION, seq, user.value(), peer.value(), "id-" + seq})
                            .toList());
        }
    }
}
