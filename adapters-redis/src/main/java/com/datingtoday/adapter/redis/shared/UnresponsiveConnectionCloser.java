package com.datingtoday.adapter.redis.shared;

import io.lettuce.core.resource.NettyCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections on which Redis was asked and says nothing. A network that swallows packets leaves them open, and TCP
 * alone would try again after ever longer pauses, long after the network is back.
 */
final class UnresponsiveConnectionCloser implements NettyCustomizer {

    private final Duration longest;

    UnresponsiveConnectionCloser(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void afterChannelInitialized(Channel channel) {
        channel.pipeline().addFirst(new ReplyTimeoutHandler(longest.toNanos()));
    }

    /** Runs on the channel's own thread only. */
    private static final class ReplyTimeoutHandler extends ChannelDuplexHandler {

        private final long longest;
        private boolean waiting;
        private long waitingSince;
        private @Nullable Future<?> watch;

        ReplyTimeoutHandler(long longest) {
            this.longest = longest;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            watch = context.executor()
                    .scheduleAtFixedRate(() -> look(context), longest / 4, longest / 4, TimeUnit.NANOSECONDS);
            context.fireChannelActive();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            if (watch != null) {
                watch.cancel(false);
            }
            context.fireChannelInactive();
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (!waiting) {
                waiting = true;
                waitingSince = System.nanoTime();
            }
            var _ = context.write(message, promise);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            waiting = false;
            context.fireChannelRead(message);
        }

        private void look(ChannelHandlerContext context) {
            if (waiting && System.nanoTime() - waitingSince > longest) {
                var _ = context.close();
            }
        }
    }
}
