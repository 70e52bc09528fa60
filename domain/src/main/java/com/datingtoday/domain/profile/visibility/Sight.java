package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;

/** How much of an owner a viewer may see. This is the one rule: every read and every list asks it. */
public enum Sight {
    /** Nothing: to this viewer the owner looks like a deleted account. */
    NOTHING,
    /** Nickname and avatar alone, where the viewer keeps a list of his own: he has blocked the owner. */
    NAME,
    /** Everything that is meant for others. */
    WHOLE;

    /** Who looks at himself sees what others see. */
    public static Sight ofOneself(Profile owner) {
        return owner.suspended() ? NOTHING : WHOLE;
    }

    /**
     * How much somebody else may see.
     *
     * @param relation from the viewer's side
     */
    public static Sight of(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked() || !isOpen(relation, owner)) {
            return NOTHING;
        }
        return relation.blocks() ? NAME : WHOLE;
    }

    /**
     * How much somebody may see of one with whom he has talked: who closes his profile keeps his name and face there.
     *
     * @param relation from the viewer's side
     */
    public static Sight ofAcquaintance(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked()) {
            return NOTHING;
        }
        return of(relation, owner) == WHOLE ? WHOLE : NAME;
    }

    private static boolean isOpen(Relation relation, Profile owner) {
        return switch (owner.info().privacy().authority()) {
            case NOBODY -> false;
            case EVERYBODY -> true;
            case FOLLOWED -> relation.followed();
        };
    }
}
