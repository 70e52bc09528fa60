package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.Subject.Hello;
import com.datingtoday.benchmarks.Subject.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts everything on this machine, measures, and writes what came out; how: docs/benchmarks.md. */
public final class Benchmarks {

    private static final Logger log = LoggerFactory.getLogger(Benchmarks.class);

    private static final Path HELLO = Path.of("hello/target/hello.jar");
    private static final Path DATA = Path.of("target/data");
    private static final Path RESULTS = Path.of("target/results.md");

    private Benchmarks() {}

    /** Takes what {@link Options} takes. */
    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        Files.createDirectories(DATA);
        var sites = new ArrayList<Site>();
        try (var hello = ServerProcess.start(HELLO, options.heap(), "/hello", DATA.resolve("hello.log"), List.of())) {
            for (var people : options.people()) {
                log.info("{} people come", people);
                sites.add(Site.start(people, DATA.resolve("people-" + people), options.heap()));
            }
            var figures = new Measuring(options, subjects(hello, sites, options)).measure();
            var report = new Report(options, figures).text();
            Files.writeString(RESULTS, report);
            log.info("{}:\n\n{}", RESULTS, report);
        } finally {
            sites.forEach(Site::close);
        }
    }

    private static List<Subject> subjects(ServerProcess hello, List<Site> sites, Options options) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Hello(hello));
        for (var workload : Service.workloads()) {
            if (options.only().isEmpty() || options.only().contains(workload.name())) {
                Work smallest = null;
                for (var site : sites) {
                    var work = new Work(workload, site, smallest);
                    subjects.add(work);
                    smallest = smallest == null ? work : smallest;
                }
            }
        }
        return subjects;
    }
}
