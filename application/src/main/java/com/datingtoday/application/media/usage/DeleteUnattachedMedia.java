package com.datingtoday.application.media.usage;

/** Removes files that nothing uses any more. Any number of instances may do it at the same time. */
public interface DeleteUnattachedMedia {

    /**
     * Removes what is due, some thousand files at most.
     *
     * @return how many
     * @throws com.datingtoday.application.shared.Unavailable if the storage or the database does not answer; the rest waits
     *     for the next time
     */
    int delete();
}
