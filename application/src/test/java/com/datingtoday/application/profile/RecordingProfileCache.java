package com.datingtoday.application.profile;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cache that stores nothing and records its calls. */
public final class RecordingProfileCache implements ProfileCache {

    private final List<String> log;
    private boolean failChanges;

    /** Receives the calls. */
    RecordingProfileCache(List<String> log) {
        this.log = log;
    }

    /** Makes all later announcements of changes fail. */
    public void failChanges() {
        failChanges = true;
    }

    @Override
    public Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader) {
        log.add("look");
        var relations = loader.relations().apply(owners);
        var viewed = new LinkedHashMap<UserId, ViewedProfile>();
        loader.profiles()
                .apply(owners)
                .forEach((owner, profile) -> viewed.put(
                        owner, new ViewedProfile(profile, relations.getOrDefault(owner, Relation.NONE), null)));
        return viewed;
    }

    @Override
    public Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader) {
        return loader.profiles().apply(users);
    }

    private void record(String call) {
        if (failChanges) {
            throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.REDIS, null);
        }
        log.add(call);
    }

    @Override
    public void beginChange(UserId user) {
        record("changing " + user.value());
    }

    @Override
    public void endChange(UserId user) {
        record("changed " + user.value());
    }

    @Override
    public void beginChange(UserId one, UserId other) {
        record("changing " + one.value() + " " + other.value());
    }

    @Override
    public void endChange(UserId one, UserId other) {
        record("changed " + one.value() + " " + other.value());
    }
}
