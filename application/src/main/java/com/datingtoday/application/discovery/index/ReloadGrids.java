package com.datingtoday.application.discovery.index;

/** Reloads the grids that other instances have created. A scheduled job calls it. */
public interface ReloadGrids {

    /** Reloads changes. It must also run while this instance fills the index for minutes. */
    void reload();
}
