package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.RedisChannelSubscription;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.LiveEventSubscription;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Subscribes this instance to its channel, from before the first connection opens until after the last one closes. A
 * paused application subscribes again on start.
 */
@Component
final class RedisLiveEventSubscription implements LiveEventSubscription, SmartLifecycle {

    /** Lifecycle phase that starts long before the web server and stops long after it. */
    private static final int PHASE = 0;

    private final RedisExecutor executor;
    private final InstanceName instance;
    private volatile Consumer<LiveEvent> subscriber = _ -> {};
    private volatile @Nullable RedisChannelSubscription subscription;

    RedisLiveEventSubscription(RedisExecutor executor, InstanceName instance) {
        this.executor = executor;
        this.instance = instance;
    }

    @Override
    public void subscribe(Consumer<LiveEvent> consumer) {
        subscriber = consumer;
    }

    private void deliver(String text) {
        LiveEventCodec.decode(text).ifPresent(event -> subscriber.accept(event));
    }

    @Override
    public void start() {
        var opened = new RedisChannelSubscription(executor, ChatKeys.channel(instance.value()), this::deliver);
        subscription = opened;
        opened.open();
    }

    @Override
    public void stop() {
        var open = subscription;
        subscription = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public boolean isRunning() {
        return subscription != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
