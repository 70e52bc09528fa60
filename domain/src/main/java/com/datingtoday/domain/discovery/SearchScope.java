package com.datingtoday.domain.discovery;

/** How wide the net was cast for a page. */
public enum SearchScope {
    /** Where the viewer is: nearby within 50 km, hot in his region. */
    HERE,
    /** Farther around. */
    WIDER,
    /** Everywhere. */
    WORLD
}
