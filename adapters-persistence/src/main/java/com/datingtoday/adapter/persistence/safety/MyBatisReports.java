package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisReports(ReportMapper mapper) implements Reports {

    @Override
    public Report create(Report report) {
        try {
            mapper.insert(ReportRow.of(report));
            return report;
        } catch (DuplicateKeyException reportedAlready) {
            var row = ReportRow.of(report);
            var kept = mapper.lockByTarget(row.reporterId(), row.kind(), row.targetUserId(), row.itemId());
            if (kept == null) {
                throw reportedAlready;
            }
            return kept.report();
        }
    }

    @Override
    public Optional<Report> find(UserId reporter, Target target) {
        var row = mapper.selectByTarget(
                reporter.value(), ReportRow.kind(target), target.user().value(), ReportRow.item(target));
        return Optional.ofNullable(row).map(ReportRow::report);
    }

    @Override
    public Optional<Report> find(UserId reporter, long id) {
        return Optional.ofNullable(mapper.select(reporter.value(), id)).map(ReportRow::report);
    }

    @Override
    public List<Report> findPage(UserId reporter, @Nullable Long before, int limit) {
        return mapper.selectPage(reporter.value(), before, limit).stream()
                .map(ReportRow::report)
                .toList();
    }

    @Override
    public List<Instant> findTimesSince(UserId reporter, Instant since, int limit) {
        // Locks the row of the reporter, because there may be no report yet.
        mapper.lockReporter(reporter.value());
        return mapper.lockTimes(reporter.value(), since, limit).reversed();
    }

    @Override
    public List<Report> findOpen(int limit) {
        return mapper.selectOpen(limit).stream().map(ReportRow::report).toList();
    }

    @Override
    public boolean decide(long id, State state) {
        return mapper.decide(id, ReportRow.code(state)) == 1;
    }
}
