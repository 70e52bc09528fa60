package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.ProfileCache.Loader;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Somebody who has read a row, and comes back with it only when he is let. */
final class DelayedReader {

    private static final int PATIENCE = 20;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Future<Optional<Profile>> seen;

    private DelayedReader(
            ExecutorService threads, ProfileRedisInstance profileRedisInstance, UserId user, FakeProfileSource rows) {
        var read = new CountDownLatch(1);
        var loader = new Loader(
                users -> {
                    var old = rows.loaderFor(user).profiles().apply(users);
                    read.countDown();
                    await(goOn);
                    return old;
                },
                _ -> Map.of());
        seen = threads.submit(() -> profileRedisInstance.profile(user, loader));
        await(read);
    }

    /** Begins, and returns when the row was read. */
    static DelayedReader begin(
            ExecutorService threads, ProfileRedisInstance profileRedisInstance, UserId user, FakeProfileSource rows) {
        return new DelayedReader(threads, profileRedisInstance, user, rows);
    }

    /** Lets him come back, and says what he saw. */
    Optional<Profile> finish() throws Exception {
        goOn.countDown();
        return seen.get();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
