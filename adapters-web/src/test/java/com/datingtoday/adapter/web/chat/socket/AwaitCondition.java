package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a condition holds. */
final class AwaitCondition {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private AwaitCondition() {}

    static void holds(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        var pause = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                fail("it never came to hold");
            }
            if (pause.await(20, TimeUnit.MILLISECONDS)) {
                fail("the latch is never counted down");
            }
        }
    }
}
