package com.datingtoday.application.safety;

/** Records the operator's decision about a report; the reporter sees it. */
public interface DecideReport {

    /** Decides a report; returns false if there is no open report with this id. */
    boolean decide(Command command);

    /**
     * Decision.
     *
     * @param actedOn true if the operator took action; false if there was no violation
     */
    record Command(long report, boolean actedOn) {}
}
