package com.datingtoday.application.profile.port;

import com.datingtoday.domain.shared.geo.Grid;

/** Grid that rounds published distances. */
public interface CurrentGrid {

    /** Returns the grid in memory; {@link Grid#EMPTY} before the first one was created. */
    Grid current();
}
