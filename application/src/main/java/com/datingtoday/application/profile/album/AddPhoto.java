package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;

/** Somebody puts a photo at the end of his album. */
public interface AddPhoto {

    /**
     * Takes the photo; others see it once moderation allows it.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code AlbumFull}, {@code UnacceptableText} or a {@code MediaError};
     *     nothing is kept then
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if it cannot be kept
     */
    Photo add(Command command);

    /** A file that was sent. */
    record Command(UserId user, Path file) {}
}
