package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.MediaId;
import java.util.Optional;

/** Copies pictures as evidence. */
@ApplicationService
public record EvidenceCopier(CopyPicture copyPicture) {

    /** Empty if there is none; what is reported must not get lost because a picture cannot be copied now. */
    Optional<MediaId> copy(CopyPicture.Command command) {
        try {
            return copyPicture.copy(command);
        } catch (DependencyUnavailableException storageIsAway) {
            return Optional.empty();
        }
    }
}
