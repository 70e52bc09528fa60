package com.datingtoday.application.safety;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence;
import com.datingtoday.application.safety.port.InMemoryReports;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Blocks and reports over in-memory ports, with the users of {@link ProfileFixture}. */
final class SafetyFixture {

    final ProfileFixture profileFixture = new ProfileFixture();
    final InMemoryReports reports = new InMemoryReports();

    /** Messages of Bob to Anna by sequence number. */
    final Map<Long, EvidenceItem> messages = new HashMap<>();

    void block(UserId blocker, UserId blocked) {
        new BlockUserUseCase(profileFixture.relationUpdates(), profileFixture.blocks, profileFixture.clock)
                .block(new BlockUser.Command(blocker, blocked));
    }

    Report report(UserId reporter, Target target, String comment) {
        return report(profileFixture.captureProfileEvidence(), reporter, target, comment);
    }

    Report report(CaptureProfileEvidence captureProfileEvidence, UserId reporter, Target target, String comment) {
        var reportEvidenceService =
                new ReportEvidenceService(captureProfileEvidence, profileFixture.captureEvidence(), this::findMessage);
        return new CreateReportUseCase(
                        reports,
                        reportEvidenceService,
                        profileFixture.retainEvidence(),
                        profileFixture.transactions(),
                        profileFixture.ids,
                        profileFixture.clock)
                .create(new CreateReport.Command(reporter, target, Reason.SCAM, new Sensitive<>(comment)));
    }

    /** Anna reports a profile without a comment. */
    Report reportProfile(UserId user) {
        return report(ProfileFixture.ANNA, new Target.ProfileTarget(user), "");
    }

    private Optional<EvidenceItem> findMessage(UserId reporter, UserId author, long seq) {
        return reporter.equals(ProfileFixture.ANNA) && author.equals(ProfileFixture.BOB)
                ? Optional.ofNullable(messages.get(seq))
                : Optional.empty();
    }
}
