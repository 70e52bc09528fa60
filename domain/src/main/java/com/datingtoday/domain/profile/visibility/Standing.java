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
public record Standing(
        Relation relation,
        boolean vip,
        boolean verified,
        boolean newcomer,
        Optional<DistanceBand> distance,
        Optional<Presence> presence) {

    static Standing of(Profile owner, Relation relation, @Nullable Instant lastActive, Onlooker onlooker) {
        var now = onlooker.now();
        var hideOnline = owner.info().privacy().hideOnline();
        return new Standing(
                relation,
                owner.vip().isVip(now),
                owner.verified(),
                owner.isNew(now),
                onlooker.distance(owner),
                hideOnline ? Optional.empty() : Presence.of(lastActive, now));
    }
}
