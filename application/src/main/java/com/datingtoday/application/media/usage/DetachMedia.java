package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Nothing uses some files any more; they go with the next sweep. */
public interface DetachMedia {

    /** Marks them; may be called inside the transaction of what used them. */
    void detach(Command command);

    /** Files of somebody. */
    record Command(UserId owner, List<MediaId> media) {

        public Command {
            media = List.copyOf(media);
        }
    }
}
