package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.BenchmarkTarget.HelloTarget;
import com.datingtoday.benchmarks.BenchmarkTarget.WorkloadTarget;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measurements and goals as Markdown tables. */
record BenchmarkReport(BenchmarkOptions options, Map<BenchmarkTarget, Measurements> figures) {

    private static final double MOST_MORE_WORK = 1.05;
    private static final double MOST_MORE_CPU = 1.15;
    private static final double MOST_SLOWER = 1.2;
    private static final long MOST_MIB = 512;

    String text() {
        var works = works().map(Map.Entry::getKey).toList();
        var tables = options.people().stream()
                .map(people -> "## %,d people%n%n%s".formatted(people, table(people)))
                .collect(Collectors.joining("\n"));
        return conditions() + "\n" + tables
                + (works.stream().anyMatch(workloadTarget -> workloadTarget.smaller() != null) ? flat() : "");
    }

    private String conditions() {
        return """
                %d rounds of %s s for each workload and load, heap %s, %d processors for everything, load average at the \
                end %.1f, Java %s.
                """.formatted(
                        options.rounds(),
                        options.seconds(),
                        options.heap(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version());
    }

    private String table(long people) {
        var hello = hello();
        return """
                | workload | requests/s | ÷ hello | goal | p50 ms | p99 ms | ÷ hello | goal | CPU ms | ÷ hello | KiB allocated | Redis commands | rows read | MiB | failed |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                """
                + row("hello", hello, "1.00", "", "1.0", "")
                + works().filter(entry -> entry.getKey().site().people() == people)
                        .map(entry -> row(entry.getKey().workload(), entry.getValue(), hello))
                        .collect(Collectors.joining());
    }

    private String row(Workload workload, Measurements own, Measurements hello) {
        var ratio = own.rateRelativeTo(hello);
        var p99 = own.millis(99);
        var goal = workload.goal();
        var most = goal.maxMillis(hello.millis(99));
        return row(
                workload.name(),
                own,
                text("%.2f", ratio),
                text("%.2f %s", goal.ratio(), met(ratio >= goal.ratio())),
                text("%.1f", p99 / hello.millis(99)),
                text("%.1f %s", most, met(p99 <= most)));
    }

    private String row(String name, Measurements own, String ratio, String ratioGoal, String p99, String p99Goal) {
        return text(
                "| %s | %.0f | %s | %s | %.2f | %.2f | %s | %s | %.3f | %.1f | %.1f | %.1f | %.1f | %d%s | %d |%n",
                name,
                own.rate(),
                ratio,
                ratioGoal,
                own.millis(50),
                own.millis(99),
                p99,
                p99Goal,
                own.cpuMillis(),
                own.cpuMillis() / hello().cpuMillis(),
                own.allocatedKiB(),
                own.redisCommands(),
                own.rows(),
                own.residentMiB(),
                own.residentMiB() <= MOST_MIB ? "" : " **missed**",
                own.failed());
    }

    /** Compares each number of users with the smallest. */
    private String flat() {
        return works().filter(entry -> entry.getKey().smaller() != null)
                .map(entry -> flat(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", """

                ## Flat

                Each figure beside that of the smallest number of people; p99 at the same arrival rate.

                | workload | people | Redis commands | rows read | CPU | p99 |
                |---|---|---|---|---|---|
                """, ""));
    }

    private String flat(WorkloadTarget workloadTarget, Measurements own) {
        var smaller = works().filter(entry -> entry.getKey().equals(workloadTarget.smaller()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return text(
                "| %s | %,d | %s | %s | %s | %s |%n",
                workloadTarget.name(),
                workloadTarget.site().people(),
                flat(own.redisCommands(), smaller.redisCommands(), MOST_MORE_WORK),
                flat(own.rows(), smaller.rows(), MOST_MORE_WORK),
                flat(own.cpuMillis(), smaller.cpuMillis(), MOST_MORE_CPU),
                flat(own.millisAtSmallestPopulation(99), smaller.millis(99), MOST_SLOWER));
    }

    /**
     * Returns the text of a table cell that compares two values. A difference below 0.01 per request comes from other
     * activity of the server.
     */
    private static String flat(double own, double smaller, double most) {
        if (own < 0.01 && smaller < 0.01) {
            return "none";
        }
        return text("%.2f %s", own / smaller, met(own <= most * smaller));
    }

    private Measurements hello() {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof HelloTarget)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Map.Entry<WorkloadTarget, Measurements>> works() {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof WorkloadTarget)
                .map(entry -> Map.entry((WorkloadTarget) entry.getKey(), entry.getValue()));
    }

    private static String met(boolean met) {
        return met ? "met" : "**missed**";
    }

    @SuppressWarnings(
            "AnnotateFormatMethod") // the annotation for format strings is in a library that this module does not use
    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
