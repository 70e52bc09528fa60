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
 * What instances tell each other, by one channel of Redis: at most once, mostly within milliseconds, and nothing while a
 * connection is away. Who missed something is told that, but not what. It is heard on a connection of its own, which is
 * made again by itself; what is told goes with any flush.
 */
@Component
public final class RedisPubSub implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisPubSub.class);

    private static final String CHANNEL = "dt:changed";

    /** How often the connection is asked whether it is still there, or tried for the first time. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What may wait to be heard. Beyond it everything has to be taken as missed. */
    private static final int QUEUE = 10_000;

    /** Begins with a blank, as nothing does that somebody told. */
    private static final String WAKE = " ";

    private final RedisExecutor link;
    private final String self = UUID.randomUUID().toString();
    private final Map<String, Subscriber> listeners = new ConcurrentHashMap<>();
    private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean missed = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /** Hears what others tell, one at a time, on a thread that is for that alone. */
    public interface Subscriber {

        /** Another instance told this. */
        void onMessage(String message);

        /** Others may have told anything meanwhile. */
        void onReconnect();
    }

    /** Connects; if Redis is away, goes on trying behind the scenes. */
    public RedisPubSub(RedisExecutor link) {
        this.link = link;
        keepConnected();
        Thread.ofVirtual().name("redis-broadcast").start(this::keep);
        Thread.ofVirtual().name("redis-broadcast-listeners").start(this::hear);
    }

    /**
     * Hears from now on what other instances tell.
     *
     * @param topic one word; nobody else listens to it here
     */
    public void subscribe(String topic, Subscriber subscriber) {
        listeners.put(topic, subscriber);
    }

    /** Tells the other instances with this flush; none of it comes back to this one. */
    public Future<Long> publish(RedisPipeline redisPipeline, String topic, String message) {
        return redisPipeline.commands().publish(CHANNEL, self + " " + topic + " " + message);
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
            LOG.debug("no connection to hear what others tell", away);
        }
    }

    private StatefulRedisPubSubConnection<String, String> subscribe() {
        var open = link.openSubscription();
        try {
            open.addListener(new ConnectionListener());
            open.sync().subscribe(CHANNEL);
            return open;
        } catch (RedisException failure) {
            open.close();
            throw failure;
        }
    }

    private void hear() {
        try {
            while (closed.getCount() > 0) {
                var message = heard.take();
                if (missed.getAndSet(false)) {
                    heard.clear();
                    listeners.values().forEach(subscriber -> publish(subscriber::onReconnect));
                } else if (!message.equals(WAKE)) {
                    hand(message.split(" ", 3));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(String[] parts) {
        var subscriber = parts.length < 3 || parts[0].equals(self) ? null : listeners.get(parts[1]);
        if (subscriber != null) {
            publish(() -> subscriber.onMessage(parts[2]));
        }
    }

    /** No listener keeps the others from hearing. */
    private static void publish(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failure) {
            LOG.error("what another instance told was not understood", failure);
        }
    }

    /** Stops hearing. */
    @Override
    public void close() {
        closed.countDown();
        var _ = heard.offer(WAKE);
        var open = connection;
        if (open != null) {
            open.close();
        }
    }

    /** Runs on the connection's own thread, and so hands everything on. */
    private final class ConnectionListener extends RedisPubSubAdapter<String, String> {

        @Override
        public void message(String channel, String message) {
            if (!heard.offer(message)) {
                missed.set(true);
            }
        }

        /** For the first time or once more: whatever was told before, nobody here has heard. */
        @Override
        public void subscribed(String channel, long count) {
            missed.set(true);
            var _ = heard.offer(WAKE);
        }
    }
}
