package com.datingtoday.application.profile.port;

import com.datingtoday.domain.shared.geo.Grid;

/** How coarsely places are shown now. */
public interface CurrentGrid {

    /** From memory; {@link Grid#EMPTY} before anybody has told a place. */
    Grid current();
}
