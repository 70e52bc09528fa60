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
 * Closes connections on which Redis does not reply. A network that drops packets leaves connections open, and TCP
 * retransmits after growing pauses, long after the network has recovered.
 */
final class UnresponsiveConnectionCloser implements NettyCustomizer {

    private final Duration replyTimeout;

    UnresponsiveConnectionCloser(Duration longest) {
        this.replyTimeout = longest;
    }

    @Override
    public void afterChannelInitialized(Channel channel) {
        channel.pipeline().addFirst(new ReplyTimeoutHandler(replyTimeout.toNanos()));
    }

    /** Handler of one channel; only the event loop of the channel accesses it. */
    private static final class ReplyTimeoutHandler extends ChannelDuplexHandler {

        private final long replyTimeoutNanos;
        private boolean waiting;
        private long waitingSince;
        private @Nullable Future<?> timeoutCheck;

        ReplyTimeoutHandler(long longest) {
            this.replyTimeoutNanos = longest;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            timeoutCheck = context.executor()
                    .scheduleAtFixedRate(
                            () -> checkTimeout(context),
                            replyTimeoutNanos / 4,
                            replyTimeoutNanos / 4,
                            TimeUnit.NANOSECONDS);
            context.fireChannelActive();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            if (timeoutCheck != null) {
                timeoutCheck.cancel(false);
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

        private void checkTimeout(ChannelHandlerContext context) {
            if (waiting && System.nanoTime() - waitingSince > replyTimeoutNanos) {
                var _ = context.close();
            }
        }
    }
}
