package com.datingtoday.application.chat.message;

import com.datingtoday.application.profile.view.FindRelation;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.Optional;

/** Who may write to whom, and who may know what of the other. */
@ApplicationService
public record MessagingPolicy(FindRelation findRelation) {

    /** The two; who is gone, shut out or blocks the first does not exist. */
    public RelatedProfiles requirePeer(UserId user, UserId peer) {
        return peer(user, peer).orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    /** The two, unless the other does not exist for the first. */
    public Optional<RelatedProfiles> peer(UserId user, UserId peer) {
        return findRelation
                .find(new FindRelation.Query(user, peer))
                .filter(relatedProfiles -> !relatedProfiles.relation().blocked());
    }

    /** The two, if the first may say anything to the other at all. */
    RelatedProfiles requireNotBlocked(UserId from, UserId to) {
        if (from.equals(to)) {
            throw new DomainException(new ProfileError.CannotTargetSelf());
        }
        var relatedProfiles = requirePeer(from, to);
        if (relatedProfiles.relation().blocks()) {
            throw new DomainException(new ChatError.ReceiverBlocked());
        }
        return relatedProfiles;
    }

    /** Refuses where the other has not answered and does not let the first begin. */
    static void requireMayContinue(Conversation conversation, RelatedProfiles relatedProfiles) {
        if (!conversation.isAnswered()) {
            requireMayStart(relatedProfiles);
        }
    }

    /** Refuses where the other does not let the first begin. Whose profile cannot be seen cannot be written to either. */
    static void requireMayStart(RelatedProfiles relatedProfiles) {
        if (Visibility.of(relatedProfiles.relation(), relatedProfiles.other()) != Visibility.FULL) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var admitted = relatedProfiles.other().info().privacy().messageAuthority();
        if (!admitted.permits(relatedProfiles.relation())) {
            throw new DomainException(new ChatError.SenderNotPermitted(admitted));
        }
    }

    /** Whether events pass between the two. */
    public static boolean mayExchangeEvents(RelatedProfiles relatedProfiles) {
        return !relatedProfiles.relation().blocks()
                && !relatedProfiles.relation().blocked();
    }

    /** Whether the first of the two may know what the other has read: a privilege, and both allow it. */
    static boolean maySeePeerReads(RelatedProfiles relatedProfiles, Instant now) {
        return Privilege.READ_RECEIPTS.isGrantedTo(relatedProfiles.one().vip(), now) && allowReading(relatedProfiles);
    }

    /** Whether the other of the two may know what the first has read. */
    public static boolean mayShowOwnReads(RelatedProfiles relatedProfiles, Instant now) {
        return Privilege.READ_RECEIPTS.isGrantedTo(relatedProfiles.other().vip(), now) && allowReading(relatedProfiles);
    }

    private static boolean allowReading(RelatedProfiles relatedProfiles) {
        return !relatedProfiles.one().info().privacy().hideRead()
                && !relatedProfiles.other().info().privacy().hideRead();
    }
}
