package com.datingtoday.domain.profile.value;

/**
 * How a viewer and an owner stand to each other.
 *
 * @param follows the viewer follows the owner
 * @param followed the owner follows the viewer
 * @param blocks the viewer has blocked the owner
 * @param blocked the owner has blocked the viewer
 */
public record Relation(boolean follows, boolean followed, boolean blocks, boolean blocked) {

    /** Of two who have nothing to do with each other. */
    public static final Relation NONE = new Relation(false, false, false, false);

    /** Whether each follows the other: a match. */
    public boolean isMatch() {
        return follows && followed;
    }

    /** The same pair, seen from the other side. */
    public Relation reversed() {
        return new Relation(followed, follows, blocked, blocks);
    }
}
