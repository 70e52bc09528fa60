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
 * Holder of the shared connection. Lettuce reconnects by itself but tries the first connection once; this class retries
 * it, so that the application starts without Redis.
 */
final class RedisConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RedisConnection.class);

    private static final Duration MIN_RECONNECT_DELAY = Duration.ofMillis(20);
    private static final Duration MAX_RECONNECT_DELAY = Duration.ofMillis(500);

    /** Time after which a connection without a reply is closed and opened again. */
    private static final Duration REPLY_TIMEOUT = Duration.ofSeconds(2);

    private static final Duration TOPOLOGY_REFRESH = Duration.ofSeconds(30);

    /**
     * Maximum number of pending commands. Further commands fail immediately, so that an outage does not fill the
     * memory.
     */
    private static final int QUEUE_CAPACITY = 20_000;

    private final ClientResources resources;
    private final AbstractRedisClient client;
    private final Supplier<StatefulConnection<String, String>> connector;
    private final Supplier<StatefulRedisPubSubConnection<String, String>> subscriptionConnector;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulConnection<String, String> connection;

    private RedisConnection(RedisSettings settings) {
        resources = ClientResources.builder()
                .reconnectDelay(Delay.equalJitter(MIN_RECONNECT_DELAY, MAX_RECONNECT_DELAY, 1, TimeUnit.MILLISECONDS))
                .nettyCustomizer(new UnresponsiveConnectionCloser(REPLY_TIMEOUT))
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .build();
        var uris = settings.uris().stream()
                .map(uri -> RedisURI.create(uri.value()))
                .toList();
        uris.forEach(uri -> uri.setTimeout(settings.connectTimeout()));
        if (settings.cluster()) {
            var cluster = RedisClusterClient.create(resources, uris);
            cluster.setOptions(clusterOptions(settings));
            connector = cluster::connect;
            subscriptionConnector = cluster::connectPubSub;
            client = cluster;
        } else {
            var single = RedisClient.create(resources, uris.getFirst());
            single.setOptions(options(ClientOptions.builder(), settings).build());
            connector = single::connect;
            subscriptionConnector = single::connectPubSub;
            client = single;
        }
    }

    static RedisConnection open(RedisSettings settings) {
        var redisConnection = new RedisConnection(settings);
        try {
            redisConnection.connect();
        } catch (RedisException unavailable) {
            log.warn("application starts without a connection to Redis", unavailable);
            Thread.ofVirtual().name("redis-connect").start(redisConnection::retryConnect);
        }
        return redisConnection;
    }

    /** Returns the connection, which may be reconnecting, or null before the first one was opened. */
    @Nullable
    StatefulConnection<String, String> current() {
        return connection;
    }

    /** Opens another connection, for a subscription. Lettuce reconnects and resubscribes it. */
    StatefulRedisPubSubConnection<String, String> openSubscription() {
        return subscriptionConnector.get();
    }

    private void connect() {
        connection = connector.get();
    }

    private void retryConnect() {
        try {
            while (!closed.await(MAX_RECONNECT_DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    connect();
                    log.info("connection to Redis opened");
                    return;
                } catch (RedisException unavailable) {
                    log.debug("connection to Redis failed", unavailable);
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
        client.shutdown(Duration.ZERO, REPLY_TIMEOUT);
        resources.shutdown(0, REPLY_TIMEOUT.toSeconds(), TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private static ClusterClientOptions clusterOptions(RedisSettings settings) {
        var options = ClusterClientOptions.builder()
                .topologyRefreshOptions(ClusterTopologyRefreshOptions.builder()
                        .adaptiveRefreshTriggersTimeout(MAX_RECONNECT_DELAY)
                        .enablePeriodicRefresh(TOPOLOGY_REFRESH)
                        .build());
        options(options, settings);
        return options.build();
    }

    /**
     * Sets the options. Automatic resending is disabled, because a nonce claim that is sent twice would look like a
     * replayed request. {@link RedisExecutor} enforces the timeout.
     */
    private static ClientOptions.Builder options(ClientOptions.Builder options, RedisSettings settings) {
        return options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(_ -> true)
                .requestQueueSize(QUEUE_CAPACITY)
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
