package com.datingtoday.application.profile;

import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.profile.port.PeopleCache.Look;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.shared.Part;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileError;
import com.datingtoday.domain.profile.SeenPerson;
import com.datingtoday.domain.profile.SeenProfile;
import com.datingtoday.domain.profile.Sight;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.Refused;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one person looks at others: everything that shows people goes through here, and asks the one rule of sight. */
@Part
record Looking(PeopleCache cache, Profiles profiles, Relations relations, Clock clock) {

    /** A profile, or the refusal that there is none, which says nothing else. */
    SeenProfile profile(UserId viewer, UserId owner) {
        var looks = look(viewer, List.of(owner));
        var look = looks.get(owner);
        if (look == null || sight(viewer, look) != Sight.WHOLE) {
            throw new Refused(new ProfileError.UserNotFound());
        }
        return SeenProfile.of(look.profile(), look.relation(), labels(viewer, looks), clock.instant(), today());
    }

    /** Those of some people who may be seen, in the same order. */
    List<SeenPerson> people(UserId viewer, List<UserId> owners) {
        var looks = look(viewer, owners);
        var labels = labels(viewer, looks);
        var now = clock.instant();
        var today = today();
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(looks.get(owner)).stream())
                .flatMap(look ->
                        SeenPerson.of(sight(viewer, look), look.profile(), look.relation(), labels, now, today)
                                .stream())
                .toList();
    }

    /** The viewer is looked at too, for what he shares with others. */
    private Map<UserId, Look> look(UserId viewer, List<UserId> owners) {
        var all = new LinkedHashSet<>(owners);
        all.add(viewer);
        var source = new PeopleCache.Source(profiles::find, asked -> relations.of(viewer, asked));
        return cache.look(viewer, all, source);
    }

    private static Sight sight(UserId viewer, Look look) {
        return look.profile().user().equals(viewer)
                ? Sight.ofOneself(look.profile())
                : Sight.of(look.relation(), look.profile());
    }

    private static UserLabels labels(UserId viewer, Map<UserId, Look> looks) {
        return Optional.ofNullable(looks.get(viewer))
                .map(Look::profile)
                .map(Profile::labels)
                .orElse(UserLabels.NONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
