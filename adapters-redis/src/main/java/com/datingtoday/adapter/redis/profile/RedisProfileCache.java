package com.datingtoday.adapter.redis.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * People in the memory of this process for a second, in Redis for minutes, and in the source. If Redis does not answer, the
 * source is asked: memory and the sharing of findings keep that to one question a second and person in each process. When
 * people were here last, Redis alone knows.
 *
 * <p>Before a change a mark takes the place in Redis of what is changed, and stands until ten seconds after it. Nobody
 * writes over it, so whoever read the source before the change cannot bring that back.
 */
@Component
record RedisProfileCache(RedisExecutor link, RedisPubSub broadcast, LocalProfileCache memory) implements ProfileCache {

    private static final Logger LOG = LoggerFactory.getLogger(RedisProfileCache.class);

    private static final Duration MARKED = Duration.ofSeconds(10);

    /** Longer than Redis and the database may take together; then who finds out for others has got stuck. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** What one call is after. */
    private record Lookups(
            BatchLookup<UserId, CachedProfile> people,
            BatchLookup<RelationCacheKey, Relation> standings,
            BatchLookup<UserId, LastActive> activities) {

        boolean isOpen() {
            return people.hasPendingKeys() || standings.hasPendingKeys() || activities.hasPendingKeys();
        }

        List<Runnable> ask(RedisPipeline redisPipeline) {
            return List.of(
                    people.fetch(redisPipeline), standings.fetch(redisPipeline), activities.fetch(redisPipeline));
        }

        void fail(Throwable failure) {
            people.fail(failure);
            standings.fail(failure);
            activities.fail(failure);
        }
    }

    @Override
    public Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader) {
        var all = new LinkedHashSet<>(owners);
        var pairs = all.stream()
                .filter(owner -> !owner.equals(viewer))
                .map(owner -> new RelationCacheKey(viewer, owner))
                .toList();
        var lookups = begin(all, pairs, all);
        find(lookups, loader);
        var deadline = deadline();
        var profiles = lookups.people().await(deadline);
        var relations = lookups.standings().await(deadline);
        var activities = lookups.activities().await(deadline);
        var looks = new LinkedHashMap<UserId, ViewedProfile>();
        for (var owner : all) {
            var relation = relations.getOrDefault(new RelationCacheKey(viewer, owner), Relation.NONE);
            var last = activities.getOrDefault(owner, LastActive.UNKNOWN).last();
            profiles.getOrDefault(owner, CachedProfile.NOBODY)
                    .profile()
                    .ifPresent(profile -> looks.put(owner, new ViewedProfile(profile, relation, last)));
        }
        return looks;
    }

    @Override
    public Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader) {
        var all = new LinkedHashSet<>(users);
        var lookups = begin(all, List.of(), List.of());
        find(lookups, loader);
        var found = lookups.people().await(deadline());
        var profiles = new LinkedHashMap<UserId, Profile>();
        all.forEach(user -> found.getOrDefault(user, CachedProfile.NOBODY)
                .profile()
                .ifPresent(profile -> profiles.put(user, profile)));
        return profiles;
    }

    private Lookups begin(
            Collection<UserId> people, Collection<RelationCacheKey> standings, Collection<UserId> activities) {
        return new Lookups(
                BatchLookup.begin(memory.people(), people),
                BatchLookup.begin(memory.standings(), standings),
                BatchLookup.begin(memory.activities(), activities));
    }

    private static long deadline() {
        return System.nanoTime() + LONGEST_WAIT.toNanos();
    }

    private void find(Lookups lookups, Loader loader) {
        try {
            recall(lookups);
            lookups.activities().load(users -> users.stream().collect(toMap(identity(), _ -> LastActive.UNKNOWN)));
            lookups.people().load(users -> loadProfiles(users, loader));
            lookups.standings().load(pairs -> loadRelations(pairs, loader));
        } catch (RuntimeException | Error failure) {
            lookups.fail(failure);
            throw failure;
        }
        tell(lookups.people(), lookups.standings());
    }

    private static Map<UserId, CachedProfile> loadProfiles(List<UserId> users, Loader loader) {
        var profiles = loader.profiles().apply(users);
        return users.stream()
                .collect(toMap(identity(), user -> new CachedProfile(Optional.ofNullable(profiles.get(user)))));
    }

    private static Map<RelationCacheKey, Relation> loadRelations(List<RelationCacheKey> pairs, Loader loader) {
        var relations = loader.relations()
                .apply(pairs.stream().map(RelationCacheKey::owner).toList());
        return pairs.stream()
                .filter(relationCacheKey -> relations.containsKey(relationCacheKey.owner()))
                .collect(toMap(identity(), relationCacheKey -> relations.get(relationCacheKey.owner())));
    }

    private void recall(Lookups lookups) {
        if (!lookups.isOpen()) {
            return;
        }
        try {
            link.execute("people.look", lookups::ask).forEach(Runnable::run);
        } catch (DependencyUnavailableException away) {
            LOG.debug("people are looked up in the source", away);
        }
    }

    private void tell(BatchLookup<UserId, CachedProfile> people, BatchLookup<RelationCacheKey, Relation> standings) {
        var tellers = List.of(people, standings).stream()
                .filter(BatchLookup::hasEntriesToStore)
                .toList();
        if (tellers.isEmpty()) {
            return;
        }
        try {
            link.execute("people.remember", redisPipeline -> {
                tellers.forEach(batchLookup -> batchLookup.store(redisPipeline));
                return true;
            });
        } catch (DependencyUnavailableException away) {
            LOG.debug("people were not remembered in Redis", away);
        }
    }

    @Override
    public void beginChange(UserId user) {
        link.execute("people.changing", redisPipeline -> mark(redisPipeline, List.of(key(user))));
        memory.people().invalidate(user);
    }

    @Override
    public void endChange(UserId user) {
        changed(List.of(key(user)), LocalProfileCache.message(user));
        memory.people().invalidate(user);
    }

    @Override
    public void beginChange(UserId one, UserId other) {
        var relationCacheKey = new RelationCacheKey(one, other);
        link.execute("people.changing", redisPipeline -> mark(redisPipeline, keys(relationCacheKey)));
        memory.forget(relationCacheKey);
    }

    @Override
    public void endChange(UserId one, UserId other) {
        var relationCacheKey = new RelationCacheKey(one, other);
        changed(keys(relationCacheKey), LocalProfileCache.message(relationCacheKey));
        memory.forget(relationCacheKey);
    }

    private void changed(List<String> keys, String message) {
        try {
            link.execute("people.changed", redisPipeline -> {
                mark(redisPipeline, keys);
                return broadcast.publish(redisPipeline, LocalProfileCache.TOPIC, message);
            });
        } catch (DependencyUnavailableException away) {
            LOG.warn("a change could not be told; it is seen everywhere within a second all the same", away);
        }
    }

    private static boolean mark(RedisPipeline redisPipeline, List<String> keys) {
        keys.forEach(key -> {
            var _ = redisPipeline.commands().psetex(key, MARKED.toMillis(), CacheDefinition.TOMBSTONE);
        });
        return true;
    }

    private String key(UserId user) {
        return memory.people().kind().key(user);
    }

    private List<String> keys(RelationCacheKey relationCacheKey) {
        var cacheDefinition = memory.standings().kind();
        return List.of(cacheDefinition.key(relationCacheKey), cacheDefinition.key(relationCacheKey.reversed()));
    }
}
