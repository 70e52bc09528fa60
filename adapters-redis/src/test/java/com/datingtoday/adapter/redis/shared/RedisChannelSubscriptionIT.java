package com.datingtoday.adapter.redis.shared;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import io.lettuce.core.ClientListArgs;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisChannelSubscriptionIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 1_000;

    /** The paused server answers the new connection after the subscription was closed. */
    @Test
    void a_subscription_closed_while_it_opens_leaves_no_connection(@TempDir Path folder) throws Exception {
        try (var redis = EmbeddedRedis.start(folder, false);
                var executor = new RedisExecutor(SharedRedis.withLongTimeouts(redis.uri()), new SimpleMeterRegistry());
                var client = RedisClient.create(redis.uri())) {
            var subscription = new RedisChannelSubscription(executor, "channel", _ -> {});
            var commands = client.connect().sync();
            commands.clientPause(PAUSE_MILLIS);
            var opening = Thread.ofVirtual().start(subscription::open);
            await().pollInterval(Duration.ofMillis(2))
                    .until(() -> opening.getState() == Thread.State.TIMED_WAITING
                            || opening.getState() == Thread.State.WAITING);

            subscription.close();
            opening.join();

            await().atMost(SOON)
                    .until(() -> commands.clientList(ClientListArgs.Builder.typePubsub())
                            .isEmpty());
        }
    }
}
