package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;

/** Appends a photo to the user's album. */
public interface AddPhoto {

    /**
     * Stores and appends a photo; other users see it after moderation.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code AlbumFull}, {@code UnacceptableText} or a
     *     {@code MediaError}; the file is deleted in that case
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the file cannot be stored
     */
    Photo add(Command command);

    record Command(UserId user, Path file) {}
}
