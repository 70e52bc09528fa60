package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.media.MediaId;
import java.util.Optional;

@ApplicationService
public record EvidenceCopier(CopyPicture copyPicture) {

    /**
     * Copies a picture; returns empty if it does not exist or the storage is unavailable, so that the report is still
     * created.
     */
    Optional<MediaId> copy(CopyPicture.Command command) {
        try {
            return copyPicture.copy(command);
        } catch (DependencyUnavailableException storageUnavailable) {
            return Optional.empty();
        }
    }
}
