package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;

/** Reports a user, photo or message to the operator. */
public interface CreateReport {

    /** Maximum number of characters of a comment. */
    int MAX_COMMENT_LENGTH = 500;

    /**
     * Creates a report with evidence. A repeated report of the same target returns the existing one. The response does
     * not disclose whether the user or photo exists, so that blocked users can report too. A message must be visible to
     * the reporter.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code SafetyError}
     */
    Report create(Command command);

    /**
     * Report to create.
     *
     * @param comment at most 500 characters; may be empty
     */
    record Command(UserId reporter, Report.Target target, Report.Reason reason, Sensitive<String> comment) {}
}
