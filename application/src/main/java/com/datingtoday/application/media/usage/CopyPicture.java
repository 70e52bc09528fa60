package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Makes a copy of a picture that stays when the picture goes, as evidence. */
public interface CopyPicture {

    /**
     * Copies its largest rendition. The copy is kept for a day, in which something must use it.
     *
     * @return empty if the picture is gone
     * @throws com.datingtoday.application.shared.Unavailable if it cannot be copied
     */
    Optional<MediaId> copy(Command command);

    /**
     * A picture of somebody.
     *
     * @param keeper in whose name the copy is kept
     */
    record Command(UserId owner, MediaId media, UserId copyOwner) {}
}
