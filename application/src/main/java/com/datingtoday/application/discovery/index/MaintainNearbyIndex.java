package com.datingtoday.application.discovery.index;

/** Maintains the grids and the nearby index. A scheduled job calls it on every instance. */
public interface MaintainNearbyIndex {

    /**
     * Performs the steps that are due: creates a grid, fills the index for it or after Redis lost its data, deletes
     * expired grids. Lists remain readable during these steps.
     */
    void maintain();
}
