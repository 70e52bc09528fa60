package com.datingtoday.application.chat.message;

import com.datingtoday.application.profile.view.KnowPair;
import com.datingtoday.application.profile.view.KnowPair.Pair;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.Sight;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Instant;
import java.util.Optional;

/** Who may write to whom, and who may know what of the other. */
@ApplicationService
public record Admission(KnowPair knowPair) {

    /** The two; who is gone, shut out or blocks the first does not exist. */
    public Pair requirePeer(UserId user, UserId peer) {
        return peer(user, peer).orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    /** The two, unless the other does not exist for the first. */
    public Optional<Pair> peer(UserId user, UserId peer) {
        return knowPair.know(new KnowPair.Query(user, peer))
                .filter(pair -> !pair.relation().blocked());
    }

    /** The two, if the first may say anything to the other at all. */
    Pair requireUnblocked(UserId from, UserId to) {
        if (from.equals(to)) {
            throw new DomainException(new ProfileError.NotToOneself());
        }
        var pair = requirePeer(from, to);
        if (pair.relation().blocks()) {
            throw new DomainException(new ChatError.YouBlock());
        }
        return pair;
    }

    /** Refuses where the other has not answered and does not let the first begin. */
    static void requireAdmitted(Conversation conversation, Pair pair) {
        if (!conversation.isAnswered()) {
            requireOpen(pair);
        }
    }

    /** Refuses where the other does not let the first begin. Whose profile cannot be seen cannot be written to either. */
    static void requireOpen(Pair pair) {
        if (Sight.of(pair.relation(), pair.other()) != Sight.WHOLE) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var admitted = pair.other().info().privacy().messageAuthority();
        if (!admitted.admits(pair.relation())) {
            throw new DomainException(new ChatError.NotAdmitted(admitted));
        }
    }

    /** Whether events pass between the two. */
    public static boolean isOpen(Pair pair) {
        return !pair.relation().blocks() && !pair.relation().blocked();
    }

    /** Whether the first of the two may know what the other has read: a privilege, and both allow it. */
    static boolean seesReading(Pair pair, Instant now) {
        return Privilege.READ_RECEIPTS.isGrantedTo(pair.one().vip(), now) && allowReading(pair);
    }

    /** Whether the other of the two may know what the first has read. */
    public static boolean showsReading(Pair pair, Instant now) {
        return Privilege.READ_RECEIPTS.isGrantedTo(pair.other().vip(), now) && allowReading(pair);
    }

    private static boolean allowReading(Pair pair) {
        return !pair.one().info().privacy().hideRead()
                && !pair.other().info().privacy().hideRead();
    }
}
