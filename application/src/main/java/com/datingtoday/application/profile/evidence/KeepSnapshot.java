package com.datingtoday.application.profile.evidence;

/** Evidence is needed from now on. */
public interface KeepSnapshot {

    /** Keeps the copies in a snapshot; inside the transaction of what needs them. */
    void keep(Command command);

    /** A snapshot that was taken within the day. */
    record Command(SnapshotPerson.Snapshot snapshot) {}
}
