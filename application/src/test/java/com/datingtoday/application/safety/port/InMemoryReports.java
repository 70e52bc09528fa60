package com.datingtoday.application.safety.port;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryReports implements Reports {

    private final TreeMap<Long, Report> reports = new TreeMap<>();

    @Override
    public synchronized Report create(Report report) {
        return find(report.reporter(), report.target()).orElseGet(() -> {
            reports.put(report.id(), report);
            return report;
        });
    }

    @Override
    public synchronized Optional<Report> find(UserId reporter, Target target) {
        return by(reporter).filter(report -> report.target().equals(target)).findAny();
    }

    @Override
    public synchronized Optional<Report> find(UserId reporter, long id) {
        return by(reporter).filter(report -> report.id() == id).findAny();
    }

    @Override
    public synchronized List<Report> findPage(UserId reporter, @Nullable Long before, int limit) {
        return by(reporter)
                .filter(report -> before == null || report.id() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Instant> findTimesSince(UserId reporter, Instant since, int limit) {
        return by(reporter)
                .map(Report::createTime)
                .filter(time -> time.isAfter(since))
                .sorted((one, other) -> other.compareTo(one))
                .limit(limit)
                .toList()
                .reversed();
    }

    /** Returns the user's reports, newest first. */
    private Stream<Report> by(UserId reporter) {
        return reports.descendingMap().values().stream()
                .filter(report -> report.reporter().equals(reporter));
    }

    @Override
    public synchronized List<Report> findOpen(int limit) {
        return reports.values().stream()
                .filter(report -> report.state() == State.OPEN)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean decide(long id, State state) {
        var report = reports.get(id);
        if (report == null || report.state() != State.OPEN) {
            return false;
        }
        reports.put(
                id,
                new Report(
                        id,
                        report.reporter(),
                        report.target(),
                        report.reason(),
                        report.comment(),
                        report.evidence(),
                        state,
                        report.createTime()));
        return true;
    }
}
