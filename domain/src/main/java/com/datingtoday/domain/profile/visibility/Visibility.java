package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;

/** Extent of an owner's data that a viewer may see. All reads and lists of profiles apply this rule. */
public enum Visibility {
    /** Nothing; the owner looks like a deleted account. */
    NONE,
    /** Nickname and avatar, only in the viewer's own lists of contacts and blocks. */
    BASIC,
    /** All data meant for other users. */
    FULL;

    /** Returns the visibility of the viewer's own profile. */
    public static Visibility ofSelf(Profile owner) {
        return owner.suspended() ? NONE : FULL;
    }

    /**
     * Returns the visibility of another user's profile.
     *
     * @param relation from the viewer's side
     */
    public static Visibility of(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked() || !isInAudience(relation, owner)) {
            return NONE;
        }
        return relation.blocks() ? BASIC : FULL;
    }

    /**
     * Returns the visibility of a profile, which may be the viewer's own.
     *
     * @param relation from the viewer's side
     */
    public static Visibility ofProfile(UserId viewer, Relation relation, Profile owner) {
        return owner.user().equals(viewer) ? ofSelf(owner) : of(relation, owner);
    }

    /**
     * Returns the visibility of a profile in lists. A user without a birthday may be a minor and is in no list.
     *
     * @param relation from the viewer's side
     */
    public static Visibility inList(UserId viewer, Relation relation, Profile owner) {
        return owner.mayReachOthers() ? ofProfile(viewer, relation, owner) : NONE;
    }

    /**
     * Returns the visibility of a contact. An owner without a birthday is visible too. An owner outside the audience
     * still shows nickname and avatar.
     *
     * @param relation from the viewer's side
     */
    public static Visibility ofContact(Relation relation, Profile owner) {
        if (owner.suspended() || relation.blocked()) {
            return NONE;
        }
        return of(relation, owner) == FULL ? FULL : BASIC;
    }

    private static boolean isInAudience(Relation relation, Profile owner) {
        return switch (owner.info().privacy().authority()) {
            case NOBODY -> false;
            case EVERYBODY -> true;
            case FOLLOWED -> relation.followed();
        };
    }
}
