package com.datingtoday.application.profile.evidence;

/** Retains captured evidence. */
public interface RetainEvidence {

    /** Attaches the copies; must run in the transaction that stores the reference to them. */
    void retain(Command command);

    /** Evidence that was captured within the last day. */
    record Command(CaptureProfileEvidence.Evidence evidence) {}
}
