package com.datingtoday.application.safety.port;

import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** What people have said to each other, as far as it can be reported. */
public interface ReportedMessages {

    /**
     * What somebody said to the reporter.
     *
     * @param seq its number between the two
     * @return empty if there is no such message from the author, or the reporter does not see what it says
     */
    Optional<EvidenceItem> find(UserId reporter, UserId author, long seq);
}
