package com.datingtoday.domain.chat;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Rules for writing to a user and for exchanging typing, read and push events with them. */
public final class MessagingPolicy {

    private MessagingPolicy() {}

    /** Rejects a message to oneself with {@code CannotTargetSelf}. */
    public static void requireDifferentUsers(UserId sender, UserId receiver) {
        if (sender.equals(receiver)) {
            throw new DomainException(new ProfileError.CannotTargetSelf());
        }
    }

    /**
     * Rejects a message that the sender must not send: with {@code BirthdayRequired} if the sender has no birthday, and
     * with {@code ReceiverBlocked} if the sender blocks the receiver. Unless the receiver has answered before, also with
     * {@code UserNotFound} if the receiver's profile is not fully visible to the sender, and with {@code
     * SenderNotPermitted} if the receiver's permission excludes the sender. The caller must have rejected a receiver who is
     * deleted or suspended or blocks the sender.
     *
     * @param relation from the side of the sender
     * @param isAnswered returns true if the receiver has ever sent a message to the sender; evaluated only if it decides
     */
    public static void requireMayWrite(
            Profile sender, Relation relation, Profile receiver, BooleanSupplier isAnswered) {
        sender.requireMayReachOthers();
        if (relation.blocks()) {
            throw new DomainException(new ChatError.ReceiverBlocked());
        }
        if (mayStart(relation, receiver) || isAnswered.getAsBoolean()) {
            return;
        }
        throw new DomainException(
                isFullyVisible(relation, receiver)
                        ? new ChatError.SenderNotPermitted(permissionOf(receiver))
                        : new ProfileError.UserNotFound());
    }

    /**
     * Returns whether the receiver accepts a new conversation from the sender.
     *
     * @param relation from the side of the sender
     */
    public static boolean mayStart(Relation relation, Profile receiver) {
        return isFullyVisible(relation, receiver) && permissionOf(receiver).permits(relation);
    }

    /** Returns whether typing, read and push events pass between two users; a block in either direction stops them. */
    public static boolean mayExchangeEvents(Relation relation) {
        return !relation.blocks() && !relation.blocked();
    }

    /**
     * Returns whether the user may see the peer's read mark: the user has the VIP privilege and neither hides reads.
     */
    public static boolean maySeePeerReads(Profile user, Profile peer, Instant now) {
        return Privilege.READ_RECEIPTS.isGrantedTo(user.vip(), now)
                && !user.info().privacy().hideRead()
                && !peer.info().privacy().hideRead();
    }

    /** Returns whether the receiver may see that the sender types. */
    public static boolean mayShowTyping(Profile sender, Relation relation, Profile receiver) {
        return sender.mayReachOthers() && mayExchangeEvents(relation) && mayStart(relation, receiver);
    }

    /** Returns whether the peer may see the user's read mark. */
    public static boolean mayShowOwnReads(Profile user, Profile peer, Instant now) {
        return user.mayReachOthers() && maySeePeerReads(/* user= */ peer, /* peer= */ user, now);
    }

    private static boolean isFullyVisible(Relation relation, Profile receiver) {
        return Visibility.of(relation, receiver) == Visibility.FULL;
    }

    private static MessagePermission permissionOf(Profile receiver) {
        return receiver.info().privacy().messageAuthority();
    }
}
