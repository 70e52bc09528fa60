package com.datingtoday.adapter.persistence.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.safety.port.BlocksContract;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisBlocksIT(
        @Autowired Blocks blocks,
        @Autowired Follows follows,
        @Autowired Relations relations,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts)
        implements BlocksContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    @Test
    void a_block_with_unfollow_does_not_conflict_with_a_concurrent_follow() {
        for (int i = 0; i < 20; i++) {
            var pair = List.of(newUser(), newUser());

            ConcurrentRunner.run(
                    4,
                    thread -> transactions.inTransaction(() -> {
                        var user = pair.get(thread % 2);
                        var peer = pair.get(1 - thread % 2);
                        return thread < 2 ? follows.create(user, peer, AuthSamples.now()) : block(user, peer);
                    }));

            assertThat(relations.find(pair.getFirst(), List.of(pair.getLast())).get(pair.getLast()))
                    .matches(Relation::blocks)
                    .matches(Relation::blocked);
        }
    }

    @Test
    void the_limit_applies_to_the_latest_rows_instead_of_the_snapshot() {
        var blocker = newUser();
        var first = newUser();
        var second = newUser();

        var done = transactions.inTransaction(() -> {
            assertThat(blocks.findPage(blocker, null, 10)).isEmpty();
            CompletableFuture.runAsync(
                            () -> transactions.inTransaction(() -> blocks.create(blocker, first, AuthSamples.now(), 1)))
                    .join();
            return blocks.create(blocker, second, AuthSamples.now(), 1);
        });

        assertThat(done).isFalse();
    }

    private boolean block(UserId user, UserId peer) {
        follows.delete(user, peer);
        follows.delete(peer, user);
        return blocks.create(user, peer, AuthSamples.now(), 10);
    }
}
