package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.MaintNotificationsConfig;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.KeepAliveOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the connection once there is one. Lettuce mends what broke, but the first connection it tries only once, so that
 * is repeated here: the application starts without Redis, too.
 */
final class RedisConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisConnection.class);

    private static final Duration SHORTEST_RECONNECT = Duration.ofMillis(20);
    private static final Duration LONGEST_RECONNECT = Duration.ofMillis(500);

    /** No peer is silent for so long to something it was asked; then the connection is made anew. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

    private static final Duration TOPOLOGY_REFRESH = Duration.ofSeconds(30);

    /** What may be under way at once. Beyond it calls fail at once, so that an outage does not fill the memory. */
    private static final int QUEUE = 20_000;

    private final ClientResources resources;
    private final AbstractRedisClient client;
    private final Supplier<StatefulConnection<String, String>> connecting;
    private final Supplier<StatefulRedisPubSubConnection<String, String>> subscribing;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulConnection<String, String> connection;

    private RedisConnection(RedisSettings settings) {
        resources = ClientResources.builder()
                .reconnectDelay(Delay.equalJitter(SHORTEST_RECONNECT, LONGEST_RECONNECT, 1, TimeUnit.MILLISECONDS))
                .nettyCustomizer(new UnresponsiveConnectionCloser(LONGEST_SILENCE))
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .build();
        var uris = settings.uris().stream().map(RedisURI::create).toList();
        uris.forEach(uri -> uri.setTimeout(settings.connectTimeout()));
        if (settings.cluster()) {
            var cluster = RedisClusterClient.create(resources, uris);
            cluster.setOptions(clusterOptions(settings));
            connecting = cluster::connect;
            subscribing = cluster::connectPubSub;
            client = cluster;
        } else {
            var single = RedisClient.create(resources, uris.getFirst());
            single.setOptions(options(ClientOptions.builder(), settings).build());
            connecting = single::connect;
            subscribing = single::connectPubSub;
            client = single;
        }
    }

    static RedisConnection open(RedisSettings settings) {
        var opened = new RedisConnection(settings);
        try {
            opened.connect();
        } catch (RedisException away) {
            LOG.warn("no connection to Redis; the application starts without it and goes on trying", away);
            Thread.ofVirtual().name("redis-connect").start(opened::connectWhenPossible);
        }
        return opened;
    }

    /** The connection, open or being mended; null before the first one was made. */
    @Nullable
    StatefulConnection<String, String> current() {
        return connection;
    }

    /** One more connection, for a subscription; Lettuce mends it too, and subscribes again. */
    StatefulRedisPubSubConnection<String, String> openSubscription() {
        return subscribing.get();
    }

    private void connect() {
        connection = connecting.get();
    }

    private void connectWhenPossible() {
        try {
            while (!closed.await(LONGEST_RECONNECT.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    connect();
                    LOG.info("connected to Redis");
                    return;
                } catch (RedisException away) {
                    LOG.debug("still no connection to Redis", away);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        connection = null;
        client.shutdown(Duration.ZERO, LONGEST_SILENCE);
        resources.shutdown(0, LONGEST_SILENCE.toSeconds(), TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private static ClusterClientOptions clusterOptions(RedisSettings settings) {
        var options = ClusterClientOptions.builder()
                .topologyRefreshOptions(ClusterTopologyRefreshOptions.builder()
                        .adaptiveRefreshTriggersTimeout(LONGEST_RECONNECT)
                        .enablePeriodicRefresh(TOPOLOGY_REFRESH)
                        .build());
        options(options, settings);
        return options.build();
    }

    /** Nothing is repeated: a claim that was sent twice would look like a replay. {@link RedisExecutor} keeps the time. */
    private static ClientOptions.Builder options(ClientOptions.Builder options, RedisSettings settings) {
        return options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(_ -> true)
                .requestQueueSize(QUEUE)
                .timeoutOptions(TimeoutOptions.builder().timeoutCommands(false).build())
                .maintNotificationsConfig(MaintNotificationsConfig.disabled())
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(settings.connectTimeout())
                        .keepAlive(KeepAliveOptions.builder()
                                .enable()
                                .idle(Duration.ofSeconds(15))
                                .interval(Duration.ofSeconds(5))
                                .count(3)
                                .build())
                        .build());
    }
}
