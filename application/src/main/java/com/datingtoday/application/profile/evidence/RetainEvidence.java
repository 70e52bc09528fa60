package com.datingtoday.application.profile.evidence;

/** Evidence is needed from now on. */
public interface RetainEvidence {

    /** Keeps the copies in a snapshot; inside the transaction of what needs them. */
    void retain(Command command);

    /** A snapshot that was taken within the day. */
    record Command(CaptureProfileEvidence.Evidence evidence) {}
}
