package com.datingtoday.application.media.usage;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Detaches files, which a scheduled job then deletes. */
public interface DetachMedia {

    /** Detaches the files; may be called inside the transaction of the change. */
    void detach(Command command);

    record Command(UserId owner, List<MediaId> media) {

        public Command {
            media = List.copyOf(media);
        }
    }
}
