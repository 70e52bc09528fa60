package com.datingtoday.application.profile;

import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers nobody, and notes what it is told. */
public final class RecordingPeopleCache implements PeopleCache {

    private final List<String> log;
    private boolean away;

    /** Notes it there. */
    RecordingPeopleCache(List<String> log) {
        this.log = log;
    }

    /** From now on nobody can be told of a change. */
    public void away() {
        away = true;
    }

    @Override
    public Map<UserId, Look> look(UserId viewer, Collection<UserId> owners, Source source) {
        log.add("look");
        var relations = source.relations().apply(owners);
        var looks = new LinkedHashMap<UserId, Look>();
        source.profiles()
                .apply(owners)
                .forEach((owner, profile) ->
                        looks.put(owner, new Look(profile, relations.getOrDefault(owner, Relation.NONE), null)));
        return looks;
    }

    @Override
    public Map<UserId, Profile> profiles(Collection<UserId> users, Source source) {
        return source.profiles().apply(users);
    }

    private void note(String what) {
        if (away) {
            throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.REDIS, null);
        }
        log.add(what);
    }

    @Override
    public void changing(UserId user) {
        note("changing " + user.value());
    }

    @Override
    public void changed(UserId user) {
        note("changed " + user.value());
    }

    @Override
    public void changing(UserId one, UserId other) {
        note("changing " + one.value() + " " + other.value());
    }

    @Override
    public void changed(UserId one, UserId other) {
        note("changed " + one.value() + " " + other.value());
    }
}
