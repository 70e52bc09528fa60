package com.datingtoday.application.discovery.location;

/** Deletes the locations of users who were inactive for 14 days. A scheduled job calls it. */
public interface ExpireLocations {

    /** Expires one batch; returns the number of users, 0 if none was due. */
    int expire();
}
