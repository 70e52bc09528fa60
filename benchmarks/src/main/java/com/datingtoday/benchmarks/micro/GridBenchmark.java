package com.datingtoday.benchmarks.micro;

import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures searches for the leaves around a user and for the leaf of a cell. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GridBenchmark {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int LEAVES = 25;
    private static final double ANYWHERE = 30_000;

    /** Number of users. */
    @Param({"10000", "1000000"})
    public long people;

    private Grid grid = Grid.EMPTY;
    private List<Cell> homes = List.of();
    private int turn;

    /** Adds the users. */
    @Setup
    public void settle() {
        var population = Population.of(4, NOON);
        homes = LongStream.range(0, people)
                .parallel()
                .mapToObj(number ->
                        population.person(number).profile().publishedLocation().cellAt(NOON))
                .flatMap(cell -> cell.stream())
                .toList();
        grid = Grid.of(1, homes.stream().mapToInt(Cell::first).sorted().toArray());
    }

    /** Measures the search for the nearest leaves, the first step of a page of nearby users. */
    @Benchmark
    public Object nearest() {
        return grid.nearest(grid.leaf(next()), LEAVES, ANYWHERE);
    }

    /** Measures the search for the leaf of a cell, a step for each user of a page. */
    @Benchmark
    public Object leaf() {
        return grid.leaf(next());
    }

    private Cell next() {
        turn = (turn + 1) % homes.size();
        return homes.get(turn);
    }
}
