package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;

public interface GetReport {

    /**
     * Returns a report of the user.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownReport}
     */
    Report get(Query query);

    record Query(UserId reporter, long report) {}
}
