package com.datingtoday.application.profile.evidence;

import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.UserId;

/** Something that a person has shown to somebody, kept as evidence. */
public interface CaptureEvidence {

    /** Its lines, and a copy of its picture; while the storage is away only that there was one. */
    CaptureProfileEvidence.Evidence capture(Query query);

    /**
     * Of what.
     *
     * @param evidenceOwner in whose name a copy is kept
     */
    record Query(EvidenceItem evidenceItem, UserId evidenceOwner) {}
}
