package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Content shown to another user that can be captured as evidence.
 *
 * @param lines {@code name: value}
 */
public record EvidenceItem(UserId owner, List<String> lines, Optional<MediaId> picture) {

    public EvidenceItem {
        lines = List.copyOf(lines);
    }

    /** Omits the content. */
    @Override
    public String toString() {
        return "EvidenceItem[hidden]";
    }
}
