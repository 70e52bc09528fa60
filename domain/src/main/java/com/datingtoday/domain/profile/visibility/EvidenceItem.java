package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Content shown to another user that can be captured as evidence.
 *
 * @param lines {@code name: value}
 */
public record EvidenceItem(UserId owner, Sensitive<List<String>> lines, Optional<MediaId> picture) {

    public EvidenceItem {
        lines = new Sensitive<>(List.copyOf(lines.value()));
    }
}
