package com.datingtoday.application.media.upload;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.PictureLimits;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.util.Set;

/** Stores an uploaded file. Pictures are encoded again; the file must be attached before it expires. */
public interface UploadMedia {

    /**
     * Stores the file.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code MediaError}; then nothing is stored
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage does not respond
     */
    Media upload(Command command);

    /**
     * File to be stored.
     *
     * @param file changed in place; not needed after the call
     * @param kinds accepted kinds
     * @param pictureLimits limits of a picture
     */
    record Command(UserId owner, Path file, Set<MediaKind> kinds, PictureLimits pictureLimits) {

        public Command {
            kinds = Set.copyOf(kinds);
        }

        /** Creates a command with the limits of a message. */
        public Command(UserId owner, Path file, Set<MediaKind> kinds) {
            this(owner, file, kinds, PictureLimits.MESSAGE);
        }
    }
}
