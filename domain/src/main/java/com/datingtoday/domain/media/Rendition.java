package com.datingtoday.domain.media;

/** Sizes and forms of a stored file. A picture has all except {@link #ORIGINAL}; other files have only that. */
public enum Rendition {
    /** Full-screen picture: the longer side has at most 1440 pixels. */
    LARGE(1440),
    /** Picture for a card: the longer side has at most 720 pixels. */
    MEDIUM(720),
    /** Picture for a list entry: the longer side has at most 240 pixels. */
    SMALL(240),
    /**
     * Blurred picture without recognizable people: reduced to at most 8 pixels on the longer side, then enlarged to at
     * most 48. Its storage id cannot be derived from those of other renditions.
     */
    TEASER(48),
    /** File as uploaded. */
    ORIGINAL(0);

    private final int longerSide;

    Rendition(int longerSide) {
        this.longerSide = longerSide;
    }

    /**
     * Returns the maximum number of pixels of the longer side, 0 without scaling. Smaller pictures are not enlarged.
     */
    public int longerSide() {
        return longerSide;
    }
}
