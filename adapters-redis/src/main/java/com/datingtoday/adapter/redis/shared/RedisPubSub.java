package com.datingtoday.adapter.redis.shared;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
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

    private final String instanceId = UUID.randomUUID().toString();
    private final Map<String, Subscriber> subscribers = new ConcurrentHashMap<>();
    private final RedisChannelSubscription subscription;

    /** Receives the messages of other instances, one at a time, on a dedicated thread. */
    public interface Subscriber {

        /** Handles a message of another instance. */
        void onMessage(String message);

        /** Handles a reconnect, before which any number of messages may be lost. */
        void onReconnect();
    }

    /** Connects, or retries in the background if Redis is unavailable. */
    public RedisPubSub(RedisExecutor executor) {
        this.subscription = new RedisChannelSubscription(executor, CHANNEL, this::dispatch, this::notifyOfReconnect);
        subscription.open();
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

    private void dispatch(String text) {
        var parts = text.split(" ", 3);
        var subscriber = parts.length < 3 || parts[0].equals(instanceId) ? null : subscribers.get(parts[1]);
        if (subscriber != null) {
            deliver(() -> subscriber.onMessage(parts[2]));
        }
    }

    private void notifyOfReconnect() {
        subscribers.values().forEach(subscriber -> deliver(subscriber::onReconnect));
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
        subscription.close();
    }
}
