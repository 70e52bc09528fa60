package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscription of this process to one Redis channel, on a connection of its own that reconnects automatically. Messages
 * are lost while there is no connection, and when the queue is full.
 *
 * <p>A subscription with a gap handler drops the queue after a connect, a reconnect or an overflow and calls the handler
 * once instead. A subscription without one delivers the queued messages and logs each message lost by an overflow.
 */
public final class RedisChannelSubscription implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RedisChannelSubscription.class);

    /** Interval of the pings, and of the attempts to open the first connection. */
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

    private static final int QUEUE_CAPACITY = 10_000;

    /** Queue entry that wakes the delivery thread; a message of this text is ignored. */
    private static final String WAKE = " ";

    private final RedisExecutor executor;
    private final String name;
    private final Consumer<String> subscriber;
    private final @Nullable Runnable gapHandler;
    private final AtomicBoolean gap = new AtomicBoolean();
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE_CAPACITY);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /**
     * Creates a subscription that is not open yet.
     *
     * @param subscriber receives one message at a time, on a dedicated thread
     */
    public RedisChannelSubscription(RedisExecutor executor, String name, Consumer<String> subscriber) {
        this(executor, name, subscriber, null);
    }

    /** Creates a subscription with a gap handler, which runs on the thread of the subscriber. */
    RedisChannelSubscription(
            RedisExecutor executor, String name, Consumer<String> subscriber, @Nullable Runnable gapHandler) {
        this.executor = executor;
        this.name = name;
        this.subscriber = subscriber;
        this.gapHandler = gapHandler;
    }

    /** Subscribes now, or retries in the background if Redis is unavailable. */
    public void open() {
        checkConnection();
        Thread.ofVirtual().name("redis-channel-connection").start(this::maintainConnection);
        Thread.ofVirtual().name("redis-channel-delivery").start(this::deliverMessages);
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
                closeConnectionIfClosed();
            } else {
                var _ = current.async().ping();
            }
        } catch (RuntimeException unavailable) {
            log.debug("subscription check failed channel={}", name, unavailable);
        }
    }

    private StatefulRedisPubSubConnection<String, String> subscribe() {
        var current = executor.openSubscription();
        try {
            current.addListener(new ConnectionListener());
            current.sync().subscribe(name);
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
                if (gapHandler != null && gap.getAndSet(false)) {
                    queue.clear();
                    deliver(gapHandler);
                } else if (!message.equals(WAKE)) {
                    deliver(() -> subscriber.accept(message));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException failure) {
            log.error("channel subscriber failed channel={}", name, failure);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        var _ = queue.offer(WAKE);
        closeConnectionIfClosed();
    }

    /** Closes the connection of a closed subscription, also one that opened while {@link #close()} ran. */
    private void closeConnectionIfClosed() {
        var current = connection;
        if (current != null && closed.getCount() == 0) {
            current.close();
        }
    }

    /** Listener on the event loop of the connection, which it must not block; it only queues messages. */
    private final class ConnectionListener extends RedisPubSubAdapter<String, String> {

        @Override
        public void message(String channel, String message) {
            if (queue.offer(message)) {
                return;
            }
            if (gapHandler == null) {
                log.warn("message dropped channel={} cause=queue-full", name);
            } else {
                gap.set(true);
            }
        }

        /** Records the connect or reconnect; messages published before are lost. */
        @Override
        public void subscribed(String channel, long count) {
            gap.set(true);
            var _ = queue.offer(WAKE);
        }
    }
}
