package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel of Redis that this process hears on a connection of its own, which is made again by itself. What is told while
 * it is away, or faster than it is heard, is lost.
 */
public final class RedisChannelSubscription implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisChannelSubscription.class);

    /** How often the connection is asked whether it is still there, or tried for the first time. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int QUEUE = 10_000;

    private final RedisExecutor link;
    private final String name;
    private final Consumer<String> hearer;
    private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(QUEUE);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /**
     * A channel that is not heard yet.
     *
     * @param hearer gets one message at a time, on a thread that is for that alone
     */
    public RedisChannelSubscription(RedisExecutor link, String name, Consumer<String> hearer) {
        this.link = link;
        this.name = name;
        this.hearer = hearer;
    }

    /** Hears it from now on; if Redis is away, goes on trying behind the scenes. */
    public void open() {
        keepConnected();
        Thread.ofVirtual().name("redis-channel").start(this::keep);
        Thread.ofVirtual().name("redis-channel-hearer").start(this::hear);
    }

    private void keep() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                keepConnected();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks an open connection something, so that one on which nothing comes through any more is noticed. */
    private void keepConnected() {
        try {
            var open = connection;
            if (open == null) {
                connection = subscribe();
            } else {
                var _ = open.async().ping();
            }
        } catch (RuntimeException away) {
            LOG.debug("no connection to hear a channel", away);
        }
    }

    private StatefulRedisPubSubConnection<String, String> subscribe() {
        var open = link.openSubscription();
        try {
            open.addListener(new RedisPubSubAdapter<>() {
                // Runs on the connection's own thread, and so hands everything on.
                @Override
                public void message(String channel, String message) {
                    if (!heard.offer(message)) {
                        LOG.warn("something that was told is not heard: more came than could be handed on");
                    }
                }
            });
            open.sync().subscribe(name);
            return open;
        } catch (RedisException failure) {
            open.close();
            throw failure;
        }
    }

    private void hear() {
        try {
            while (closed.getCount() > 0) {
                var message = heard.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                if (message != null) {
                    hand(message);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(String message) {
        try {
            hearer.accept(message);
        } catch (RuntimeException failure) {
            LOG.error("what was told was not understood", failure);
        }
    }

    /** Stops hearing. */
    @Override
    public void close() {
        closed.countDown();
        var open = connection;
        if (open != null) {
            open.close();
        }
    }
}
