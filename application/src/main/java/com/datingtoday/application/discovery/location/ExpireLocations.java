package com.datingtoday.application.discovery.location;

/** Who has not been here for 14 days is nowhere any more. */
public interface ExpireLocations {

    /** Makes some of them leave; returns how many, 0 when there are no more. */
    int expire();
}
