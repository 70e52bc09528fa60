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
 * Hears what connections on this instance shall hear: from before the first of them is opened until the last is closed. An
 * application that was paused hears again when it goes on.
 */
@Component
final class RedisLiveEventSubscription implements LiveEventSubscription, SmartLifecycle {

    /** Far before the web server starts, and so far after it has stopped. */
    private static final int PHASE = 0;

    private final RedisExecutor link;
    private final InstanceName instance;
    private volatile Consumer<LiveEvent> hearer = _ -> {};
    private volatile @Nullable RedisChannelSubscription channel;

    RedisLiveEventSubscription(RedisExecutor link, InstanceName instance) {
        this.link = link;
        this.instance = instance;
    }

    @Override
    public void subscribe(Consumer<LiveEvent> whoever) {
        hearer = whoever;
    }

    private void hear(String text) {
        LiveEventCodec.read(text).ifPresent(event -> hearer.accept(event));
    }

    @Override
    public void start() {
        var opened = new RedisChannelSubscription(link, ChatKeys.channel(instance.value()), this::hear);
        channel = opened;
        opened.open();
    }

    @Override
    public void stop() {
        var open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public boolean isRunning() {
        return channel != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
