package com.datingtoday.application.profile.evidence;

import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.shared.Part;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.domain.media.MediaId;
import java.util.Optional;

/** Copies pictures as evidence. */
@Part
public record Copying(CopyPicture copyPicture) {

    /** Empty if there is none; what is reported must not get lost because a picture cannot be copied now. */
    Optional<MediaId> copy(CopyPicture.Command command) {
        try {
            return copyPicture.copy(command);
        } catch (Unavailable storageIsAway) {
            return Optional.empty();
        }
    }
}
