package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Messages between instances over one Redis channel. A message is delivered at most once, usually within milliseconds,
 * and is lost while an instance is disconnected. After a reconnect subscribers receive {@code onReconnect()}; lost
 * messages are not replayed.
 *
 * <p>The subscription has a connection of its own that reconnects automatically. Messages are published in the pipeline
 * of the caller.
 */
@Component
public final class RedisPubSub implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RedisPubSub.class);

    private static final String CHANNEL = "dt:changed";

    /** Interval of the pings, and of the attempts to open the first connection. */
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

    /** Maximum number of messages that wait for delivery. Beyond it all messages count as lost. */
    private static final int QUEUE_CAPACITY = 10_000;

    /** Queue entry that wakes the delivery thread; it starts with a blank, unlike any published message. */
    private static final String WAKE = " ";

    private final RedisExecutor executor;
    private final String instanceId = UUID.randomUUID().toString();
    private final Map<String, Subscriber> subscribers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE_CAPACITY);
    private final AtomicBoolean missed = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /** Receives the messages of other instances, one at a time, on a dedicated thread. */
    public interface Subscriber {

        /** Handles a message of another instance. */
        void onMessage(String message);

        /** Handles a reconnect, before which any number of messages may be lost. */
        void onReconnect();
    }

    /** Connects, or retries in the background if Redis is unavailable. */
    public RedisPubSub(RedisExecutor executor) {
        this.executor = executor;
        checkConnection();
        Thread.ofVirtual().name("redis-pubsub-connection").start(this::maintainConnection);
        Thread.ofVirtual().name("redis-pubsub-delivery").start(this::deliverMessages);
    }

    /**
     * Subscribes to the messages of other instances.
     *
     * @param topic word without blanks; each topic has one subscriber per instance
     */
    public void subscribe(String topic, Subscriber subscriber) {
        subscribers.put(topic, subscriber);
    }

    /** Publishes a message to all other instances in this pipeline. */
    public Future<Long> publish(RedisPipeline pipeline, String topic, String message) {
        return pipeline.commands().publish(CHANNEL, instanceId + " " + topic + " " + message);
    }

    private void maintainConnection() {
        try {
            while (!closed.await(CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                checkConnection();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pings an open connection, so that {@link UnresponsiveConnectionCloser} detects a dead one. */
    private void checkConnection() {
        try {
            var current = connection;
            if (current == null) {
                connection = subscribe();
            } else {
                var _ = current.async().ping();
            }
        } catch (RuntimeException unavailable) {
            log.debug("subscription check failed channel={}", CHANNEL, unavailable);
        }
    }

    private StatefulRedisPubSubConnection<String, String> subscribe() {
        var current = executor.openSubscription();
        try {
            current.addListener(new ConnectionListener());
            current.sync().subscribe(CHANNEL);
            return current;
        } catch (RedisException failure) {
            current.close();
            throw failure;
        }
    }

    private void deliverMessages() {
        try {
            while (closed.getCount() > 0) {
                var message = queue.take();
                if (missed.getAndSet(false)) {
                    queue.clear();
                    subscribers.values().forEach(subscriber -> deliver(subscriber::onReconnect));
                } else if (!message.equals(WAKE)) {
                    dispatch(message.split(" ", 3));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void dispatch(String[] parts) {
        var subscriber = parts.length < 3 || parts[0].equals(instanceId) ? null : subscribers.get(parts[1]);
        if (subscriber != null) {
            deliver(() -> subscriber.onMessage(parts[2]));
        }
    }

    /** Runs a delivery and logs its failure. An exception of one subscriber must not stop the delivery to others. */
    private static void deliver(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException failure) {
            log.error("channel subscriber failed cause={}", failure.getClass().getSimpleName(), failure);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        var _ = queue.offer(WAKE);
        var current = connection;
        if (current != null) {
            current.close();
        }
    }

    /** Listener on the event loop of the connection, which it must not block; it only queues messages. */
    private final class ConnectionListener extends RedisPubSubAdapter<String, String> {

        @Override
        public void message(String channel, String message) {
            if (!queue.offer(message)) {
                missed.set(true);
            }
        }

        /** Queues a notice of the connect or reconnect; messages published before are lost. */
        @Override
        public void subscribed(String channel, long count) {
            missed.set(true);
            var _ = queue.offer(WAKE);
        }
    }
}
