package com.datingtoday.application.safety.port;

import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Messages that can be reported. */
public interface ReportedMessages {

    /**
     * Finds the content of a message to the reporter.
     *
     * @param seq sequence number in the conversation
     * @return empty if the author did not send such a message, or the reporter cannot view its content
     */
    Optional<EvidenceItem> find(UserId reporter, UserId author, long seq);
}
