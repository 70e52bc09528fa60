package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;

/** Somebody reads what became of a report of his. */
public interface GetReport {

    /**
     * The report.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownReport}
     */
    Report read(Query query);

    /** Whose report, by number. */
    record Query(UserId reporter, long report) {}
}
