package com.datingtoday.domain.discovery;

/** Area of a page of a list. */
public enum SearchScope {
    /** The surroundings of the viewer: 50 km in the nearby list, the local region in the hot list. */
    HERE,
    WIDER,
    WORLD
}
