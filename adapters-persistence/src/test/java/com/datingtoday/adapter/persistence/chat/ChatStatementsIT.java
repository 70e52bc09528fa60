package com.datingtoday.adapter.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ChatStoresFixture;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.HistoryRange;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Number of statements of each operation. */
@PersistenceTest
record ChatStatementsIT(
        @Autowired Conversations conversations,
        @Autowired Messages messages,
        @Autowired Contacts contacts,
        @Autowired ConversationCounts openings,
        @Autowired Outbox outbox,
        @Autowired IdGenerator ids,
        @Autowired Transactions transactions,
        @Autowired MeterRegistry meters) {

    private ChatStoresFixture chat() {
        return new ChatStoresFixture(conversations, messages, contacts, openings, transactions);
    }

    /** Stores a message and appends its events, as the application does. */
    private void send(UserId from, UserId to) {
        transactions.inTransaction(() -> {
            var said = chat().send(from, to);
            var sent = new MessageSent(to, from, said.key().seq(), said.key().seq() == 1);
            outbox.append(sent, List.of("push"), said.sendTime());
            return said;
        });
    }

    private long statements(Runnable call) {
        var sql = new StatementCounter(meters);
        var statements = sql.statements();
        var commits = sql.commits();
        call.run();
        assertThat(sql.commits() - commits).isLessThanOrEqualTo(1);
        return sql.statements() - statements;
    }

    @Test
    void a_message_costs_five_statements_and_the_first_of_a_conversation_at_most_eight() {
        // Avoids the allocation of an id block during the measurement.
        ids.next(IdGenerator.Sequence.OUTBOX);
        var user = AuthSamples.user();
        var peer = AuthSamples.user();

        assertThat(statements(() -> send(user, peer))).isEqualTo(8);
        assertThat(statements(() -> send(user, peer))).isEqualTo(5);
        assertThat(statements(() -> send(peer, user))).isEqualTo(5);
    }

    @Test
    void marking_as_read_costs_at_most_three_statements_and_writes_only_changes() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        chat().send(user, peer);

        assertThat(statements(() -> chat().change(peer, user, talk -> talk.markRead(1, true))))
                .isEqualTo(3);
        assertThat(statements(() -> chat().change(peer, user, talk -> talk.markRead(1, true))))
                .isEqualTo(1);
        assertThat(statements(() -> chat().change(peer, user, Conversation::withoutHistory)))
                .isEqualTo(3);
    }

    @Test
    void every_list_costs_one_statement() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        chat().send(user, peer);

        assertThat(statements(() -> contacts.findPage(user, null, 20))).isOne();
        assertThat(statements(() -> contacts.findChanged(user, 0, 20))).isOne();
        assertThat(statements(() -> contacts.findUnread(user, 20))).isOne();
        assertThat(statements(() -> messages.findPage(user, peer, new HistoryRange(null, null, 20))))
                .isOne();
        assertThat(statements(() -> messages.findChanges(user, peer, 0, 20))).isOne();
    }

    @Test
    void a_repeated_message_changes_nothing() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var said = chat().send(user, peer);

        var added = transactions.inTransaction(() -> {
            conversations.lock(user, peer);
            return messages.create(said);
        });

        assertThat(added).isFalse();
        assertThat(messages.findPage(user, peer, new HistoryRange(null, null, 20)))
                .hasSize(1);
    }
}
