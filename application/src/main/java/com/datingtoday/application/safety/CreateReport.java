package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;

/** Somebody tells the operator of somebody else. */
public interface CreateReport {

    /**
     * Keeps the report, with a snapshot of what it is about. Reporting the same again gives the report there is. Whether
     * there is such a user is not told, so that the blocked can report too and learn nothing; a message is refused that the
     * reporter does not see.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code SafetyError}
     */
    Report report(Command command);

    /**
     * A report.
     *
     * @param words at most 500 characters; empty for none
     */
    record Command(UserId reporter, Report.Target target, Report.Reason reason, String words) {

        /** Never the words. */
        @Override
        public String toString() {
            return "CreateReport.Command[" + reason + "]";
        }
    }
}
