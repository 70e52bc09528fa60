package com.datingtoday.application.media.upload;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.util.Set;

/** Takes a file from somebody: checks it, makes pictures anew, and keeps it for a day, in which something must use it. */
public interface UploadMedia {

    /**
     * Takes a file.
     *
     * @throws com.datingtoday.domain.shared.Refused with a {@code MediaError}; nothing is kept then
     * @throws com.datingtoday.application.shared.Unavailable if it cannot be kept
     */
    Media upload(Command command);

    /**
     * A file.
     *
     * @param file may be changed, and is not needed afterwards
     * @param kinds what is taken here
     */
    record Command(UserId owner, Path file, Set<MediaKind> kinds) {

        public Command {
            kinds = Set.copyOf(kinds);
        }
    }
}
