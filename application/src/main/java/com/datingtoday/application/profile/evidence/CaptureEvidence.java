package com.datingtoday.application.profile.evidence;

import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.shared.UserId;

public interface CaptureEvidence {

    /**
     * Returns the lines of the content with a copy of its picture. If the storage is unavailable, the text states that
     * there was a picture.
     */
    CaptureProfileEvidence.Evidence capture(Query query);

    /**
     * Content to capture.
     *
     * @param evidenceOwner owner of the copy
     */
    record Query(EvidenceItem evidenceItem, UserId evidenceOwner) {}
}
