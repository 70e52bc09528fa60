package com.datingtoday.application.discovery.index;

/** Reloads the grids that other instances have created. A scheduled job calls it. */
public interface ReloadGrids {

    /** Reloads the grids. It must also run while this instance fills the index, which takes minutes. */
    void reload();
}
