package com.datingtoday.application.safety.port;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people have told the operator. */
public interface Reports {

    /**
     * Keeps a report, unless the reporter has one about the same target already.
     *
     * @return the report that is kept: this one, or the one there was
     */
    Report add(Report report);

    /** A reporter's report about a target. */
    Optional<Report> find(UserId reporter, Report.Target target);

    /** A report of somebody's own. */
    Optional<Report> find(UserId reporter, long id);

    /**
     * A page of somebody's own reports, the newest first.
     *
     * @param before the last number of the page before; null for the first page
     */
    List<Report> page(UserId reporter, @Nullable Long before, int limit);

    /**
     * The times of somebody's newest reports after a moment, the oldest first, at most that many. In a transaction of the
     * caller nobody else can add to them before it ends, so that a limit held against them is exact.
     */
    List<Instant> findTimesSince(UserId reporter, Instant since, int limit);

    /** The oldest open reports of anybody. */
    List<Report> findOpen(int limit);

    /** Decides an open report; false if there is no such open report. */
    boolean decide(long id, Report.State state);
}
