package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.profile.port.PeopleCache.Look;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.view.SeePeople.Wish;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.visibility.Onlooker;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import com.datingtoday.domain.profile.visibility.SeenProfile;
import com.datingtoday.domain.profile.visibility.Sight;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How one person looks at others: everything that shows people goes through here, and asks the one rule of sight. */
@ApplicationService
public record Looking(PeopleCache cache, Profiles profiles, Relations relations, CurrentGrid grid, Clock clock) {

    /**
     * A look at a profile.
     *
     * @param incognito whether nobody may learn who looked
     */
    record Glance(SeenProfile profile, boolean incognito) {}

    /** A profile, or the refusal that there is none, which says nothing else. */
    public Glance profile(UserId viewer, UserId owner) {
        var looks = look(viewer, List.of(owner));
        var look = looks.get(owner);
        if (look == null || sight(viewer, look) != Sight.WHOLE) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
        var onlooker = onlooker(viewer, looks);
        var self = looks.get(viewer);
        return new Glance(
                SeenProfile.of(look.profile(), look.relation(), look.lastActive(), onlooker),
                self != null && self.profile().isIncognito(onlooker.now()));
    }

    /** Those of some people who may be seen and are wished for, in the same order. */
    public List<SeenPerson> people(UserId viewer, List<UserId> owners, Wish wish) {
        var looks = look(viewer, owners);
        var self = looks.get(viewer);
        if (self == null) {
            return List.of();
        }
        var onlooker = onlooker(viewer, looks);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(looks.get(owner)).stream())
                .filter(look -> wish.isFor(self.profile(), look.profile(), look.lastActive()))
                .flatMap(look ->
                        SeenPerson.of(sight(viewer, look), look.profile(), look.relation(), look.lastActive(), onlooker)
                                .stream())
                .toList();
    }

    /** Those of some people that the viewer has met who may still be seen, in the same order. */
    List<SeenPerson> acquaintances(UserId viewer, List<UserId> owners) {
        var looks = look(viewer, owners);
        var onlooker = onlooker(viewer, looks);
        return owners.stream()
                .flatMap(owner -> Optional.ofNullable(looks.get(owner)).stream())
                .flatMap(look -> SeenPerson.ofAcquaintance(
                        Sight.ofAcquaintance(look.relation(), look.profile()),
                        look.profile(),
                        look.relation(),
                        look.lastActive(),
                        onlooker)
                        .stream())
                .toList();
    }

    /** Two people who are both here, and how they stand to each other. */
    Optional<KnowPair.Pair> pair(UserId one, UserId other) {
        var looks = look(one, List.of(other));
        var self = looks.get(one);
        var peer = looks.get(other);
        return self == null
                        || peer == null
                        || self.profile().suspended()
                        || peer.profile().suspended()
                ? Optional.empty()
                : Optional.of(new KnowPair.Pair(self.profile(), peer.profile(), peer.relation()));
    }

    /** Those pairs of whom both are here; how they stand to each other is not remembered but read. */
    List<KnowPairs.Pair> pairs(List<KnowPairs.Couple> couples) {
        var people = know(couples.stream()
                .flatMap(couple -> Stream.of(couple.one(), couple.other()))
                .distinct()
                .toList());
        var stand = relations.of(couples.stream()
                .map(couple -> new Relations.Pair(couple.one(), couple.other()))
                .toList());
        return couples.stream()
                .flatMap(couple -> {
                    var one = people.get(couple.one());
                    var other = people.get(couple.other());
                    var relation = stand.get(new Relations.Pair(couple.one(), couple.other()));
                    return one == null || other == null || relation == null || one.suspended() || other.suspended()
                            ? Stream.empty()
                            : Stream.of(new KnowPairs.Pair(one, other, relation));
                })
                .toList();
    }

    /** What is remembered of people, whoever asks. */
    Map<UserId, Profile> know(Collection<UserId> users) {
        return cache.profiles(users, new PeopleCache.Source(profiles::find, _ -> Map.of()));
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

    private Onlooker onlooker(UserId viewer, Map<UserId, Look> looks) {
        var self = Optional.ofNullable(looks.get(viewer)).map(Look::profile);
        return new Onlooker(
                self.map(Profile::labels).orElse(UserLabels.NONE),
                self.map(profile -> profile.whereabouts().viewing()).orElse(null),
                grid.current(),
                clock.instant());
    }
}
