package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.BenchmarkTarget.HelloTarget;
import com.datingtoday.benchmarks.BenchmarkTarget.WorkloadTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts all servers on this machine, runs the benchmarks and writes the report; see docs/benchmarks.md. */
public final class Benchmarks {

    private static final Logger log = LoggerFactory.getLogger(Benchmarks.class);

    private static final Path HELLO = Path.of("hello/target/hello.jar");
    private static final Path DATA = Path.of("target/data");
    private static final Path RESULTS = Path.of("target/results.md");

    private Benchmarks() {}

    /** Runs the benchmarks with the arguments of {@link BenchmarkOptions}. */
    public static void main(String[] arguments) throws IOException {
        var benchmarkOptions = BenchmarkOptions.of(arguments);
        Files.createDirectories(DATA);
        var sites = new ArrayList<ServiceUnderTest>();
        try (var hello =
                ServerProcess.start(HELLO, benchmarkOptions.heap(), "/hello", DATA.resolve("hello.log"), List.of())) {
            for (var people : benchmarkOptions.people()) {
                log.info("user generation started count={}", people);
                sites.add(ServiceUnderTest.start(people, DATA.resolve("people-" + people), benchmarkOptions.heap()));
            }
            var figures = new BenchmarkRun(benchmarkOptions, subjects(hello, sites, benchmarkOptions)).measure();
            var report = new BenchmarkReport(benchmarkOptions, figures).text();
            Files.writeString(RESULTS, report);
            log.info("benchmark report written file={}", RESULTS);
        } finally {
            sites.forEach(ServiceUnderTest::close);
        }
    }

    private static List<BenchmarkTarget> subjects(
            ServerProcess hello, List<ServiceUnderTest> sites, BenchmarkOptions benchmarkOptions) {
        var subjects = new ArrayList<BenchmarkTarget>();
        subjects.add(new HelloTarget(hello));
        for (var workload : Workloads.workloads()) {
            if (benchmarkOptions.only().isEmpty() || benchmarkOptions.only().contains(workload.name())) {
                WorkloadTarget smallest = null;
                for (var serviceUnderTest : sites) {
                    var workloadTarget = new WorkloadTarget(workload, serviceUnderTest, smallest);
                    subjects.add(workloadTarget);
                    smallest = smallest == null ? workloadTarget : smallest;
                }
            }
        }
        return subjects;
    }
}
