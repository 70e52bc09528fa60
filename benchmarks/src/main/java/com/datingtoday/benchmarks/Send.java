package com.datingtoday.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Texts to somebody who has answered before. */
final class Send implements Workload {

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
    public List<byte[]> requests(Cast cast, int count) {
        int first = said.getAndAdd(count);
        return IntStream.range(first, first + count)
                .parallel()
                .mapToObj(number ->
                        Cast.messageRequest(cast.member(number), cast.member(number + 1), "message " + number))
                .toList();
    }
}
