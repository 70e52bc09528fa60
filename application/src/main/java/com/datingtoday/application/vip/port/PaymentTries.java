package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.List;

/** Where somebody has begun to pay: until it is known what came of it, the provider is asked. */
public interface PaymentTries {

    /**
     * An order that may have been paid by that channel.
     *
     * @param beginTime when it was begun, the last time
     */
    record Try(OrderNo orderNo, Channel channel, Instant beginTime) {}

    /** Somebody begins to pay; the provider is asked from {@code due} on. */
    void begin(OrderNo orderNo, Channel channel, Instant now, Instant due);

    /** Tries that are due, the longest waiting first. Nobody else gets them before the lease is over. */
    List<Try> claim(Instant now, Instant leaseUntil, int limit);

    /** The provider is asked again then. */
    void postpone(Try begun, Instant due);

    /** Nothing more can come of it, unless it was begun again since. */
    void end(Try begun);
}
