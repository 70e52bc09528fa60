package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meaning of a database error for the caller. */
enum SqlFailureCategory {

    /** The database is unavailable, or cannot process statements now. */
    OUTAGE,

    /** Another transaction conflicts; a retry may succeed. */
    CONFLICT,

    /** The statement itself is invalid. */
    OTHER;

    /**
     * Codes of conflicts: lock wait timeout, deadlock, lock not granted at once, row changed since the snapshot
     * (MariaDB).
     */
    private static final Set<Integer> CONFLICTS = Set.of(1205, 1213, 3572, 1020);

    /**
     * Codes of outages: disk full, out of memory, too many connections, shutdown, connections of a user exhausted,
     * query interrupted. Also read-only, connection killed (MariaDB), query timeout (MariaDB, MySQL), offline (MySQL).
     */
    private static final Set<Integer> OUTAGES =
            Set.of(1021, 1037, 1040, 1041, 1053, 1203, 1226, 1317, 1290, 1836, 1927, 1969, 3024, 3032);

    private static final String CONNECTION_STATES = "08";
    private static final String SERIALIZATION_FAILURE = "40001";

    /** Returns the category of the first database error among the causes. */
    static SqlFailureCategory of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DependencyUnavailableException) {
                return OTHER;
            }
            if (cause instanceof SQLException error && of(error) != OTHER) {
                return of(error);
            }
        }
        return OTHER;
    }

    private static SqlFailureCategory of(SQLException error) {
        var state = error.getSQLState();
        if (CONFLICTS.contains(error.getErrorCode()) || SERIALIZATION_FAILURE.equals(state)) {
            return CONFLICT;
        }
        return OUTAGES.contains(error.getErrorCode()) || isOfConnection(error, state) ? OUTAGE : OTHER;
    }

    private static boolean isOfConnection(SQLException error, @Nullable String state) {
        return (state != null && state.startsWith(CONNECTION_STATES))
                || error instanceof SQLTransientConnectionException
                || error instanceof SQLNonTransientConnectionException
                || error instanceof SQLRecoverableException
                || error instanceof SQLTimeoutException;
    }
}
