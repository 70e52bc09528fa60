package com.datingtoday.adapter.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.AlbumsContract;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisAlbumsIT(
        @Autowired Albums albums,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts) implements AlbumsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    private UserAlbum withOneMore(UserId user) {
        return transactions.inTransaction(() -> {
            var before = albums.lock(user);
            var after = before.add(ProfileSamples.photo(ReviewState.VISIBLE));
            albums.save(user, before, after, AuthSamples.now());
            return after;
        });
    }

    @Test
    void a_locking_read_of_an_album_ignores_the_snapshot_of_the_transaction() {
        var user = newUser();

        var seen = transactions.inTransaction(() -> {
            assertThat(albums.find(user)).isEqualTo(UserAlbum.EMPTY);
            var meanwhile =
                    CompletableFuture.supplyAsync(() -> withOneMore(user)).join();
            assertThat(albums.lock(user)).isEqualTo(meanwhile);
            return meanwhile;
        });

        assertThat(albums.find(user)).isEqualTo(seen);
    }

    @Test
    void concurrent_registrations_do_not_block_each_other() {
        for (int i = 0; i < 10; i++) {
            var newcomers = IntStream.range(0, 4).mapToObj(number -> newUser()).toList();

            ConcurrentRunner.run(4, thread -> withOneMore(newcomers.get(thread)));

            assertThat(newcomers)
                    .allSatisfy(user -> assertThat(albums.find(user).photos()).hasSize(1));
        }
    }
}
