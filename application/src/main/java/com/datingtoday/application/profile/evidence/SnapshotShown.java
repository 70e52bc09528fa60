package com.datingtoday.application.profile.evidence;

import com.datingtoday.domain.profile.visibility.Shown;
import com.datingtoday.domain.shared.UserId;

/** Something that a person has shown to somebody, kept as evidence. */
public interface SnapshotShown {

    /** Its lines, and a copy of its picture; while the storage is away only that there was one. */
    SnapshotPerson.Snapshot snapshot(Query query);

    /**
     * Of what.
     *
     * @param keeper in whose name a copy is kept
     */
    record Query(Shown shown, UserId keeper) {}
}
