package com.datingtoday.application.discovery.index;

/** An instance learns of the grids that others have made, by the clock. */
public interface ReloadGrids {

    /** Learns what has changed. Whoever fills the index for minutes must learn it meanwhile, too. */
    void reload();
}
