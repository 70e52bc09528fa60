package com.datingtoday.application.profile.evidence;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Captures a profile or photo as evidence. */
public interface CaptureProfileEvidence {

    /**
     * Captures nickname, introduction and avatar, or one photo. The text contains the id of a photo and the media id of
     * its copy, or {@code gone} if it was not copied.
     *
     * @return empty if the user or the photo does not exist
     */
    Optional<Evidence> capture(Query query);

    /**
     * Captured content.
     *
     * @param owner owner of the copies
     * @param text lines {@code name: value}
     * @param copies media of copied photos, deleted after a day unless {@link RetainEvidence} is called
     */
    record Evidence(UserId owner, Sensitive<String> text, List<MediaId> copies) {

        public Evidence {
            copies = List.copyOf(copies);
        }
    }

    /**
     * Content to capture.
     *
     * @param photo null for the whole profile
     * @param evidenceOwner owner of the copies
     */
    record Query(UserId user, @Nullable Long photo, UserId evidenceOwner) {}
}
