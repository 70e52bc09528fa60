package com.datingtoday.application.discovery.index;

/** Searches by distance find people by the region around their cell; by the clock, it changes when the cell does. */
public interface ApplyScheduledMoves {

    /** Lets some who have come to another region be found there; returns how many, 0 when there are no more. */
    int apply();
}
