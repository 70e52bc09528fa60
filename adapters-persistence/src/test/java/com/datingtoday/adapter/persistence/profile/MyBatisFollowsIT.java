package com.datingtoday.adapter.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.FollowsContract;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisFollowsIT(
        @Autowired Follows follows,
        @Autowired Profiles profiles,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts)
        implements FollowsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    @Test
    void a_locking_read_of_a_follow_ignores_the_snapshot_of_the_transaction() {
        var fan = newUser();
        var star = newUser();

        var follow = transactions.inTransaction(() -> {
            assertThat(follows.findPage(fan, Follows.FollowDirection.FOLLOWING, null, 10))
                    .isEmpty();
            CompletableFuture.runAsync(
                            () -> transactions.inTransaction(() -> follows.create(fan, star, AuthSamples.now())))
                    .join();
            return follows.exists(fan, star);
        });

        assertThat(follow).isTrue();
    }
}
