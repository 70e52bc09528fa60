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

/** Reader that has read a row and returns it only when the test allows it. */
final class DelayedReader {

    private static final int PATIENCE = 20;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Future<Optional<Profile>> result;

    private DelayedReader(ExecutorService threads, ProfileRedisInstance instance, UserId user, FakeProfileSource rows) {
        var read = new CountDownLatch(1);
        var loader = new Loader(
                users -> {
                    var old = rows.loaderFor(user).profiles().apply(users);
                    read.countDown();
                    await(goOn);
                    return old;
                },
                _ -> Map.of());
        result = threads.submit(() -> instance.profile(user, loader));
        await(read);
    }

    /** Starts the reader and returns when it has read the row. */
    static DelayedReader start(
            ExecutorService threads, ProfileRedisInstance instance, UserId user, FakeProfileSource rows) {
        return new DelayedReader(threads, instance, user, rows);
    }

    /** Lets the reader finish, and returns its result. */
    Optional<Profile> finish() throws Exception {
        goOn.countDown();
        return result.get();
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
