package com.datingtoday.application.chat.message;

import com.datingtoday.application.profile.view.FindRelation;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Lookup of a user and a peer. A peer that is deleted, suspended or blocks the user does not exist for the user. */
@ApplicationService
public record PeerLookup(FindRelation findRelation) {

    /**
     * Returns the user and the peer. Rejects with {@code UserNotFound} if the peer is deleted, suspended or blocks the
     * user.
     */
    public RelatedProfiles requirePeer(UserId user, UserId peer) {
        return findPeer(user, peer).orElseThrow(() -> new DomainException(new ProfileError.UserNotFound()));
    }

    public Optional<RelatedProfiles> findPeer(UserId user, UserId peer) {
        return findRelation
                .find(new FindRelation.Query(user, peer))
                .filter(relatedProfiles -> !relatedProfiles.relation().blocked());
    }
}
