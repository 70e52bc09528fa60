package com.datingtoday.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Messages to peers who have replied before. */
final class SendMessageWorkload implements Workload {

    private final AtomicInteger said = new AtomicInteger();

    @Override
    public String name() {
        return "send a message";
    }

    @Override
    public Goal goal() {
        return Goal.within(0.12, 25);
    }

    @Override
    public String beginning() {
        return SUCCESS;
    }

    @Override
    public List<byte[]> requests(LoggedInUsers loggedInUsers, int count) {
        int first = said.getAndAdd(count);
        return IntStream.range(first, first + count)
                .parallel()
                .mapToObj(number -> LoggedInUsers.messageRequest(
                        loggedInUsers.member(number), loggedInUsers.member(number + 1), "message " + number))
                .toList();
    }
}
