package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Cache for a single reading thread, without expiry. */
public final class InMemoryProfileCache implements ProfileCache {

    private final ReentrantLock looking = new ReentrantLock();
    private final Map<Set<UserId>, Integer> changes = new HashMap<>();
    private final Set<Set<UserId>> changing = new HashSet<>();
    private final Map<UserId, Optional<Profile>> cachedProfiles = new HashMap<>();
    private final Map<List<UserId>, Relation> relations = new HashMap<>();

    /** State at the start of a load. Its result is cached only if no change was in progress or started since. */
    private record ReadVersion(Map<Set<UserId>, Integer> changes, Set<Set<UserId>> changing) {}

    @Override
    public Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader) {
        var all = new LinkedHashSet<>(owners);
        var others = new LinkedHashSet<>(all);
        others.remove(viewer);
        looking.lock();
        try {
            var profiles = findCached(all, loader);
            var stand = relations(viewer, others, loader);
            var viewed = new LinkedHashMap<UserId, ViewedProfile>();
            all.forEach(owner -> profiles.getOrDefault(owner, Optional.empty())
                    .ifPresent(profile -> viewed.put(
                            owner, new ViewedProfile(profile, stand.getOrDefault(owner, Relation.NONE), null))));
            return viewed;
        } finally {
            looking.unlock();
        }
    }

    @Override
    public Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader) {
        looking.lock();
        try {
            var found = new LinkedHashMap<UserId, Profile>();
            findCached(users, loader).forEach((user, profile) -> profile.ifPresent(cached -> found.put(user, cached)));
            return found;
        } finally {
            looking.unlock();
        }
    }

    private Map<UserId, Optional<Profile>> findCached(Collection<UserId> users, Loader loader) {
        return find(users, cachedProfiles, Function.identity(), Set::of, missing -> {
            var found = loader.profiles().apply(missing);
            var all = new HashMap<UserId, Optional<Profile>>();
            missing.forEach(user -> all.put(user, Optional.ofNullable(found.get(user))));
            return all;
        });
    }

    private Map<UserId, Relation> relations(UserId viewer, Collection<UserId> owners, Loader loader) {
        return find(
                owners, relations, owner -> List.of(viewer, owner), owner -> Set.of(viewer, owner), loader.relations());
    }

    private <K, V> Map<UserId, V> find(
            Collection<UserId> users,
            Map<K, V> memory,
            Function<UserId, K> key,
            Function<UserId, Set<UserId>> subject,
            Function<Collection<UserId>, Map<UserId, V>> source) {
        var found = new HashMap<UserId, V>();
        var missing = new LinkedHashSet<UserId>();
        ReadVersion before;
        synchronized (this) {
            before = new ReadVersion(Map.copyOf(changes), Set.copyOf(changing));
            for (var user : users) {
                var cached = memory.get(key.apply(user));
                if (cached == null) {
                    missing.add(user);
                } else {
                    found.put(user, cached);
                }
            }
        }
        if (!missing.isEmpty()) {
            var loaded = source.apply(missing);
            found.putAll(loaded);
            synchronized (this) {
                loaded.forEach((user, value) -> {
                    if (isUnchanged(subject.apply(user), before)) {
                        memory.put(key.apply(user), value);
                    }
                });
            }
        }
        return found;
    }

    private boolean isUnchanged(Set<UserId> subject, ReadVersion before) {
        return !before.changing().contains(subject)
                && !changing.contains(subject)
                && changes.getOrDefault(subject, 0).equals(before.changes().getOrDefault(subject, 0));
    }

    @Override
    public synchronized void beginChange(UserId user) {
        changing.add(Set.of(user));
        cachedProfiles.remove(user);
    }

    @Override
    public synchronized void endChange(UserId user) {
        changing.remove(Set.of(user));
        changes.merge(Set.of(user), 1, Integer::sum);
        cachedProfiles.remove(user);
    }

    @Override
    public synchronized void beginChange(UserId one, UserId other) {
        changing.add(Set.of(one, other));
        evict(one, other);
    }

    @Override
    public synchronized void endChange(UserId one, UserId other) {
        changing.remove(Set.of(one, other));
        changes.merge(Set.of(one, other), 1, Integer::sum);
        evict(one, other);
    }

    private void evict(UserId one, UserId other) {
        relations.remove(List.of(one, other));
        relations.remove(List.of(other, one));
    }
}
