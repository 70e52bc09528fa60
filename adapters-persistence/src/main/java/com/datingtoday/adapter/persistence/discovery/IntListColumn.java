package com.datingtoday.adapter.persistence.discovery;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Codec of a list of integers in one column, separated by commas. */
final class IntListColumn {

    private IntListColumn() {}

    static String of(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    static LongStream numbers(String column) {
        return column.isEmpty()
                ? LongStream.empty()
                : Stream.of(column.split(",", -1)).mapToLong(Long::parseLong);
    }
}
