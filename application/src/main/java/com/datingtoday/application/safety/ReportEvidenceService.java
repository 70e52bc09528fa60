package com.datingtoday.application.safety;

import com.datingtoday.application.profile.evidence.CaptureEvidence;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence.Evidence;
import com.datingtoday.application.safety.port.ReportedMessages;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Captures evidence of reported content. */
@ApplicationService
record ReportEvidenceService(
        CaptureProfileEvidence captureProfileEvidence, CaptureEvidence captureEvidence, ReportedMessages messages) {

    /**
     * Captures the target; returns empty for a missing user or photo. Rejects a message that is not visible to the
     * reporter with {@code UnknownMessage}.
     */
    Optional<Evidence> capture(Target target, UserId reporter) {
        return switch (target) {
            case Target.ProfileTarget(var user) ->
                captureProfileEvidence.capture(new CaptureProfileEvidence.Query(user, null, reporter));
            case Target.PhotoTarget(var user, var photo) ->
                captureProfileEvidence.capture(new CaptureProfileEvidence.Query(user, photo, reporter));
            case Target.MessageTarget(var user, var seq) -> Optional.of(message(user, seq, reporter));
        };
    }

    private Evidence message(UserId author, long seq, UserId reporter) {
        return messages.find(reporter, author, seq)
                .map(evidenceItem -> captureEvidence.capture(new CaptureEvidence.Query(evidenceItem, reporter)))
                .orElseThrow(() -> new DomainException(new SafetyError.UnknownMessage()));
    }
}
