package com.datingtoday.application.safety;

/** The operator decides a report; its reporter sees that. */
public interface DecideReport {

    /** Decides; false if there is no such open report. */
    boolean decide(Command command);

    /**
     * A decision.
     *
     * @param actedOn whether something was done about it; else nothing was found wrong
     */
    record Command(long report, boolean actedOn) {}
}
