package com.datingtoday.application.safety;

import com.datingtoday.application.profile.evidence.SnapshotPerson;
import com.datingtoday.application.profile.evidence.SnapshotPerson.Snapshot;
import com.datingtoday.application.profile.evidence.SnapshotShown;
import com.datingtoday.application.safety.port.ReportedMessages;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Takes down what is reported as it is now. */
@ApplicationService
record Witnessing(SnapshotPerson snapshotPerson, SnapshotShown snapshotShown, ReportedMessages messages) {

    /** Empty for people and photos that are not there, which is not told; refuses a message that the reporter does not see. */
    Optional<Snapshot> snapshot(Target target, UserId reporter) {
        return switch (target) {
            case Target.OfProfile(var user) -> snapshotPerson.snapshot(new SnapshotPerson.Query(user, null, reporter));
            case Target.OfPhoto(var user, var photo) ->
                snapshotPerson.snapshot(new SnapshotPerson.Query(user, photo, reporter));
            case Target.OfMessage(var user, var seq) -> Optional.of(message(user, seq, reporter));
        };
    }

    private Snapshot message(UserId author, long seq, UserId reporter) {
        return messages.find(reporter, author, seq)
                .map(shown -> snapshotShown.snapshot(new SnapshotShown.Query(shown, reporter)))
                .orElseThrow(() -> new DomainException(new SafetyError.UnknownMessage()));
    }
}
