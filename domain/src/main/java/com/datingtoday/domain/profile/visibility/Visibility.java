package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;

/** How much of an owner a viewer may see. This is the one rule: every read and every list asks it. */
public enum Visibility {
    /** Nothing: to this viewer the owner looks like a deleted account. */
    NONE,
    /** Nickname and avatar alone, where the viewer keeps a list of his own: he has blocked the owner. */
    BASIC,
    /** Everything that is meant for others. */
    FULL;

    /** Who looks at himself sees what others see. */
    public static Visibility ofSelf(Profile owner) {
        return owner.suspended() ? NONE : FULL;
    }

    /**
     * How much somebody else may see.
     *
     * @param relation from the viewer's side
     */
    public static Visibility of(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked() || !isOpen(relation, owner)) {
            return NONE;
        }
        return relation.blocks() ? BASIC : FULL;
    }

    /**
     * How much somebody may see of one with whom he has talked: who closes his profile keeps his name and face there.
     *
     * @param relation from the viewer's side
     */
    public static Visibility ofContact(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked()) {
            return NONE;
        }
        return of(relation, owner) == FULL ? FULL : BASIC;
    }

    private static boolean isOpen(Relation relation, Profile owner) {
        return switch (owner.info().privacy().authority()) {
            case NOBODY -> false;
            case EVERYBODY -> true;
            case FOLLOWED -> relation.followed();
        };
    }
}
