package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Derived data of a profile, as the viewer may see it.
 *
 * @param relation from the viewer's side
 * @param vip true if the owner is VIP now
 * @param verified true if the operator confirmed that the photos show the owner
 * @param newcomer true in the first seven days after registration
 * @param distance empty if hidden or unknown
 * @param presence empty if hidden, unknown or older than seven days
 */
public record ProfileStatus(
        Relation relation,
        boolean vip,
        boolean verified,
        boolean newcomer,
        Optional<DistanceBand> distance,
        Optional<Presence> presence) {

    static ProfileStatus of(
            Profile owner, Relation relation, @Nullable Instant lastActive, ViewerContext viewerContext) {
        var now = viewerContext.now();
        var hideOnline = owner.info().privacy().hideOnline();
        return new ProfileStatus(
                relation,
                owner.vip().isVip(now),
                owner.verified(),
                owner.isNewcomer(now),
                viewerContext.distance(owner),
                hideOnline ? Optional.empty() : Presence.of(lastActive, now));
    }
}
