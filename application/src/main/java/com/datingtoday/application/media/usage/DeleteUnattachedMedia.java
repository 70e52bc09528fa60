package com.datingtoday.application.media.usage;

/** Deletes files that are not attached. A scheduled job calls it; concurrent runs are safe. */
public interface DeleteUnattachedMedia {

    /**
     * Deletes expired files, at most 5,000 per call.
     *
     * @return number of deleted files
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the storage or the database does not
     *     respond; the rest is deleted by a later run
     */
    int delete();
}
