package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person has shown to somebody, and that may be kept as evidence.
 *
 * @param owner who has shown it
 * @param lines {@code name: value}
 * @param picture the picture in it, if there is one
 */
public record EvidenceItem(UserId owner, List<String> lines, Optional<MediaId> picture) {

    public EvidenceItem {
        lines = List.copyOf(lines);
    }

    /** Never what was shown. */
    @Override
    public String toString() {
        return "Shown[hidden]";
    }
}
