package com.datingtoday.application.safety.port;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Store of all reports. */
public interface Reports {

    /**
     * Stores a report, unless the reporter already reported the same target.
     *
     * @return the stored report: the new or the existing one
     */
    Report create(Report report);

    /** Finds the reporter's report of a target. */
    Optional<Report> find(UserId reporter, Report.Target target);

    /** Finds a report of the user. */
    Optional<Report> find(UserId reporter, long id);

    /**
     * Lists the reports of a user, newest first.
     *
     * @param before last id of the previous page; null for the first page
     */
    List<Report> findPage(UserId reporter, @Nullable Long before, int limit);

    /**
     * Returns the times of the user's newest reports after a time, oldest first. Until the transaction ends, no other
     * transaction can add reports of the user, so that a limit is exact.
     */
    List<Instant> findTimesSince(UserId reporter, Instant since, int limit);

    /** Lists the oldest open reports. */
    List<Report> findOpen(int limit);

    /** Decides an open report; returns false if there is none with this id. */
    boolean decide(long id, Report.State state);
}
