package com.datingtoday.application.discovery.index;

/** Grid and index are looked after, by the clock, on every instance. */
public interface MaintainNearbyIndex {

    /**
     * Does what is due: makes a grid from time to time, fills the index for it or after Redis was emptied, and forgets
     * old ones. Reading goes on meanwhile.
     */
    void maintain();
}
