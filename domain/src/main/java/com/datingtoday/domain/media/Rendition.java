package com.datingtoday.domain.media;

/** The forms in which something is stored. A picture has all but {@link #ORIGINAL}, anything else only that. */
public enum Rendition {
    /** A picture to fill a screen: its longer side is at most 1440 pixels. */
    LARGE(1440),
    /** A picture for a card: its longer side is at most 720 pixels. */
    MEDIUM(720),
    /** A picture for a line of a list: its longer side is at most 240 pixels. */
    SMALL(240),
    /**
     * A blurred picture in which nobody can be recognised: its longer side is at most 48 pixels, made from no more than 8.
     * Stored under a name of its own, from which the others cannot be found.
     */
    TEASER(48),
    /** As it was sent. */
    ORIGINAL(0);

    private final int longerSide;

    Rendition(int longerSide) {
        this.longerSide = longerSide;
    }

    /** The most pixels of the longer side; a smaller picture is not enlarged. 0 where nothing is scaled. */
    public int longerSide() {
        return longerSide;
    }
}
