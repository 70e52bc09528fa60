package com.datingtoday.application.safety;

import com.datingtoday.application.profile.evidence.CaptureProfileEvidence.Evidence;
import com.datingtoday.application.profile.evidence.RetainEvidence;
import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@UseCase
record CreateReportUseCase(
        Reports reports,
        ReportEvidenceService reportEvidenceService,
        RetainEvidence retainEvidence,
        Transactions transactions,
        IdGenerator idGenerator,
        Clock clock)
        implements CreateReport {

    private static final int MAX_REPORTS_PER_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Report create(Command command) {
        if (command.reporter().equals(command.target().user())) {
            throw new DomainException(new SafetyError.CannotTargetSelf());
        }
        var comment = command.comment().value();
        if (comment.codePointCount(0, comment.length()) > MAX_COMMENT_LENGTH
                || comment.codePoints().anyMatch(CreateReportUseCase::isForbidden)) {
            throw new DomainException(new InputError.Malformed("text"));
        }
        return reports.find(command.reporter(), command.target()).orElseGet(() -> createNew(command));
    }

    /** Returns true for an unpaired surrogate, or a control character other than a line feed. */
    private static boolean isForbidden(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && character != '\n');
    }

    private Report createNew(Command command) {
        requireQuota(command.reporter(), clock.instant());
        var evidence = reportEvidenceService.capture(command.target(), command.reporter());
        var report = new Report(
                idGenerator.next(IdGenerator.Sequence.REPORT),
                command.reporter(),
                command.target(),
                command.reason(),
                command.comment(),
                evidence.map(Evidence::text).orElse(new Sensitive<>("")),
                Report.State.OPEN,
                clock.instant());
        return transactions.inTransaction(() -> {
            requireQuota(command.reporter(), report.createTime());
            var stored = reports.create(report);
            if (stored.id() == report.id()) {
                evidence.map(RetainEvidence.Command::new).ifPresent(retainEvidence::retain);
            }
            return stored;
        });
    }

    /**
     * Rejects a report over the daily quota. The check runs before the evidence is captured and again, exactly, inside
     * the transaction.
     */
    private void requireQuota(UserId reporter, Instant now) {
        var times = reports.findTimesSince(reporter, now.minus(DAY), MAX_REPORTS_PER_DAY);
        if (times.size() >= MAX_REPORTS_PER_DAY) {
            throw new DomainException(new SafetyError.TooManyReports(
                    new Quota(MAX_REPORTS_PER_DAY, 0, times.getFirst().plus(DAY))));
        }
    }
}
