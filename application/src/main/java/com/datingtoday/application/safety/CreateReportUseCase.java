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

    private static final int LONGEST = 500;
    private static final int A_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Report report(Command command) {
        if (command.reporter().equals(command.target().user())) {
            throw new DomainException(new SafetyError.CannotTargetSelf());
        }
        var words = command.words();
        if (words.codePointCount(0, words.length()) > LONGEST
                || words.codePoints().anyMatch(CreateReportUseCase::isNoText)) {
            throw new DomainException(new InputError.Malformed("text"));
        }
        return reports.find(command.reporter(), command.target()).orElseGet(() -> make(command));
    }

    /** Half of a character, or a control character other than the end of a line. */
    private static boolean isNoText(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && character != '\n');
    }

    private Report make(Command command) {
        requireQuota(command.reporter(), clock.instant());
        var snapshot = reportEvidenceService.capture(command.target(), command.reporter());
        var report = new Report(
                idGenerator.next(IdGenerator.Sequence.REPORT),
                command.reporter(),
                command.target(),
                command.reason(),
                command.words(),
                snapshot.map(Evidence::text).orElse(""),
                Report.State.OPEN,
                clock.instant());
        return transactions.inTransaction(() -> {
            requireQuota(command.reporter(), report.createTime());
            var kept = reports.add(report);
            if (kept.id() == report.id()) {
                snapshot.ifPresent(evidence -> retainEvidence.retain(new RetainEvidence.Command(evidence)));
            }
            return kept;
        });
    }

    /** Asked first to spare the work, and again inside the transaction, where it is exact. */
    private void requireQuota(UserId reporter, Instant now) {
        var times = reports.findTimesSince(reporter, now.minus(DAY), A_DAY);
        if (times.size() >= A_DAY) {
            throw new DomainException(new SafetyError.TooManyReports(
                    new Quota(A_DAY, 0, times.getFirst().plus(DAY))));
        }
    }
}
