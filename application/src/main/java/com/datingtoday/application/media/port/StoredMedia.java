package com.datingtoday.application.media.port;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of each stored file. It is written before the file is, and removed after it, so that no file is ever
 * without a row: a row whose time is over leads the sweep to files that nobody uses.
 */
public interface StoredMedia {

    /**
     * Notes a file that is about to be stored, and is not used by anything yet.
     *
     * @param expireTime when it is swept unless it is used by then
     * @param mostUnused how many unused files one owner may have
     * @return false, and nothing is noted, if the owner has that many; exact also for many at once
     */
    boolean create(Media media, Instant expireTime, int mostUnused);

    /**
     * Marks a file as used, so that it is kept; inside the transaction of what uses it.
     *
     * @param notBefore only if it expires later than this, so that the sweep cannot have begun with it
     * @return false if there is no such unused file of that owner
     */
    boolean attach(UserId owner, MediaId id, Instant notBefore);

    /** Marks files as not used any more, so that they are swept from now on; unknown ones are passed over. */
    void detach(UserId owner, Collection<MediaId> ids, Instant now);

    /** A file of that owner. */
    Optional<Media> find(UserId owner, MediaId id);

    /** Files whose time is over, the oldest first. */
    List<Media> findExpired(Instant now, int limit);

    /** Forgets a file whose time is over and that is removed from the storage. */
    void delete(Media media, Instant now);
}
