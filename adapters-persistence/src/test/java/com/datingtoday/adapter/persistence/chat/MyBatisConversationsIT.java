package com.datingtoday.adapter.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ChatStoresFixture;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.ConversationsContract;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.Conversation;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisConversationsIT(
        @Autowired Conversations conversations,
        @Autowired Messages messages,
        @Autowired Contacts contacts,
        @Autowired ConversationCounts openings,
        @Autowired Transactions transactions,
        @Autowired MeterRegistry meters)
        implements ConversationsContract {

    @Override
    public ChatStoresFixture chat() {
        return new ChatStoresFixture(conversations, messages, contacts, openings, transactions);
    }

    @Test
    void concurrent_new_conversations_do_not_block_each_other() {
        var sql = new StatementCounter(meters);
        var rollbacks = sql.rollbacks();

        ConcurrentRunner.run(8, thread -> {
            for (int i = 0; i < 10; i++) {
                chat().send(AuthSamples.user(), AuthSamples.user());
            }
            return true;
        });

        assertThat(sql.rollbacks() - rollbacks).isZero();
    }

    @Test
    void a_read_of_an_absent_conversation_does_not_block_its_creation() {
        var said = transactions.inTransaction(() -> {
            assertThat(conversations.lock(AuthSamples.user(), AuthSamples.user()))
                    .isEmpty();
            return CompletableFuture.supplyAsync(() -> chat().send(AuthSamples.user(), AuthSamples.user()))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(said.key().seq()).isEqualTo(1);
    }

    @Test
    void reads_under_the_lock_see_the_rows_committed_when_it_was_acquired() {
        var user = AuthSamples.user();
        var peer = AuthSamples.user();
        var said = chat().send(user, peer);

        var found = transactions.inTransaction(() -> {
            assertThat(messages.find(said.key())).contains(said);
            CompletableFuture.runAsync(() -> chat().change(user, peer, before -> {
                        messages.save(said.recalled());
                        return before.withMessageChanged(said.recalled());
                    }))
                    .join();
            return conversations.lock(user, peer).map(Conversation::nextKey).flatMap(_ -> messages.find(said.key()));
        });

        assertThat(found).contains(said.recalled());
    }
}
