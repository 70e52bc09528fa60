package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.Subject.Work;
import com.datingtoday.benchmarks.load.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures all subjects in turn, round after round, so that what disturbs the machine disturbs them alike. */
final class Measuring {

    private static final Logger log = LoggerFactory.getLogger(Measuring.class);

    /** How often all are warmed up in turn, since what the compiler assumes of one may be wrong for the next. */
    private static final int WARM_UPS = 2;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(20);

    private static final int FIRST_GUESS = 200;

    /** Requests are made before they are sent; so many more, should the server become faster. */
    private static final double RESERVE = 1.5;

    private final Options options;
    private final Map<Subject, Figures> figures = new LinkedHashMap<>();
    private final Map<Subject, Double> fastest = new LinkedHashMap<>();

    Measuring(Options options, List<Subject> subjects) {
        this.options = options;
        subjects.forEach(subject -> figures.put(subject, new Figures()));
    }

    Map<Subject, Figures> measure() {
        for (int warmUp = 1; warmUp <= WARM_UPS; warmUp++) {
            log.info("warming up, {} of {}", warmUp, WARM_UPS);
            figures.keySet().forEach(this::warmUp);
        }
        for (int round = 1; round <= options.rounds(); round++) {
            log.info("maximum, round {} of {}", round, options.rounds());
            figures.forEach((subject, own) -> {
                var before = subject.counters();
                var outcome = most(subject);
                own.addMost(new Figures.Most(outcome, subject.counters().since(before)));
            });
        }
        for (int round = 1; round <= options.rounds(); round++) {
            log.info("half of the maximum, round {} of {}", round, options.rounds());
            figures.forEach((subject, own) -> {
                own.addHalf(
                        subject.at(own.rate() / 2, options.seconds()),
                        subject.server().residentMiB());
                if (subject instanceof Work work && work.smaller() != null) {
                    own.addLikeSmaller(subject.at(figures(work.smaller()).rate() / 2, options.seconds()));
                }
            });
        }
        return figures;
    }

    private Figures figures(Subject subject) {
        return figures.getOrDefault(subject, new Figures());
    }

    /** The compiler of the JVM goes by how often it has seen a path; a busy machine must not make it forever. */
    private void warmUp(Subject subject) {
        long deadline = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (long answered = 0; answered < options.warmUp() / WARM_UPS && System.nanoTime() < deadline; ) {
            answered += most(subject).answered();
        }
    }

    private Outcome most(Subject subject) {
        double guess = fastest.getOrDefault(subject, (double) FIRST_GUESS);
        var outcome = subject.most((int) (RESERVE * guess * options.seconds()) + 100, options.seconds());
        fastest.merge(subject, outcome.rate(), Math::max);
        log.info("  {}: {}/s", subject.name(), Math.round(outcome.rate()));
        return outcome;
    }
}
