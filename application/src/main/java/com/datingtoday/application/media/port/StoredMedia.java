package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Store of the metadata of files. A row is written before its file and deleted after it, so that each file has a row. A
 * row with an expiry time belongs to a file that is not attached.
 */
public interface StoredMedia {

    /**
     * Creates the row of a file that is about to be stored and is not attached.
     *
     * @param expireTime time of deletion unless the file is attached before
     * @param maxUnattached maximum number of unattached files of an owner that have not expired
     * @return false, without effect, if the owner has that many at the upload time of the file; exact under
     *     concurrency
     */
    boolean create(Media media, Instant expireTime, int maxUnattached);

    /**
     * Attaches a file, inside the transaction of its use.
     *
     * @param notBefore the file must expire later than this, so that its deletion cannot have started
     * @return false if the owner has no such unattached file
     */
    boolean attach(UserId owner, MediaId id, Instant notBefore);

    /** Detaches files, which expire at once; unknown files are ignored. */
    void detach(UserId owner, Collection<MediaId> ids, Instant now);

    Optional<Media> find(UserId owner, MediaId id);

    /** Finds expired files, the oldest first. */
    List<Media> findExpired(Instant now, int limit);

    /** Deletes the row of an expired file after its deletion from the storage. */
    void delete(Media media, Instant now);
}
