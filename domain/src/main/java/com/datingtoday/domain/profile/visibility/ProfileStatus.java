package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody beside what he tells himself, as a viewer gets it.
 *
 * @param relation from the viewer's side
 * @param vip whether he is VIP now
 * @param verified whether the operator has made sure that the photos show this person
 * @param newcomer whether he came only lately
 * @param distance how far away; empty if he hides it or it is not known
 * @param presence how long ago he was here; empty if he hides it, or for long
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
