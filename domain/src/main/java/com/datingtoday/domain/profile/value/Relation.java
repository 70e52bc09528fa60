package com.datingtoday.domain.profile.value;

/**
 * Follow and block flags between a viewer and an owner.
 *
 * @param follows the viewer follows the owner
 * @param followed the owner follows the viewer
 * @param blocks the viewer blocks the owner
 * @param blocked the owner blocks the viewer
 */
public record Relation(boolean follows, boolean followed, boolean blocks, boolean blocked) {

    /** Relation of two users without follows and blocks. */
    public static final Relation NONE = new Relation(false, false, false, false);

    /** Returns whether both users follow each other. */
    public boolean isMatch() {
        return follows && followed;
    }

    /** Returns the relation from the other user's side. */
    public Relation reversed() {
        return new Relation(followed, follows, blocked, blocks);
    }
}
