package com.datingtoday.adapter.redis.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
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
 * Caches profiles and relations for a second in this process and for minutes in Redis. If Redis does not respond, the
 * source is read; the local cache and shared loads limit that to one load per second and user in each process. Redis is
 * the only source of last-active times.
 *
 * <p>A change first replaces the value in Redis by a tombstone, which stays until ten seconds after the change. Readers
 * do not overwrite a tombstone, so a slow reader cannot restore an old value.
 */
@Component
record RedisProfileCache(RedisExecutor executor, RedisPubSub pubSub, LocalProfileCache localCache)
        implements ProfileCache {

    private static final Logger log = LoggerFactory.getLogger(RedisProfileCache.class);

    private static final Duration TOMBSTONE_TTL = Duration.ofSeconds(10);

    private static final ProfileCacheDefinition PROFILES = new ProfileCacheDefinition();
    private static final RelationCacheDefinition RELATIONS = new RelationCacheDefinition();
    private static final LastActiveCacheDefinition LAST_ACTIVE_TIMES = new LastActiveCacheDefinition();

    private record Lookups(
            BatchLookup<UserId, CachedProfile> profiles,
            BatchLookup<RelationCacheKey, Relation> relations,
            BatchLookup<UserId, Optional<Instant>> lastActiveTimes) {

        boolean hasPendingKeys() {
            return profiles.hasPendingKeys() || relations.hasPendingKeys() || lastActiveTimes.hasPendingKeys();
        }

        List<Runnable> fetch(RedisPipeline pipeline) {
            return List.of(profiles.fetch(pipeline), relations.fetch(pipeline), lastActiveTimes.fetch(pipeline));
        }

        void fail(Throwable failure) {
            profiles.fail(failure);
            relations.fail(failure);
            lastActiveTimes.fail(failure);
        }
    }

    @Override
    public Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader) {
        var uniqueOwners = new LinkedHashSet<>(owners);
        var pairs = uniqueOwners.stream()
                .filter(owner -> !owner.equals(viewer))
                .map(owner -> new RelationCacheKey(viewer, owner))
                .toList();
        var lookups = startLookups(uniqueOwners, pairs, uniqueOwners);
        resolve("ProfileCache.viewAll", lookups, loader);
        var deadline = CoalescingCache.deadline();
        var views = new LinkedHashMap<UserId, ViewedProfile>();
        for (var owner : uniqueOwners) {
            var profile = lookups.profiles().get(owner, deadline).profile();
            var relation = owner.equals(viewer)
                    ? Relation.NONE
                    : lookups.relations().get(new RelationCacheKey(viewer, owner), deadline);
            var last = lookups.lastActiveTimes().get(owner, deadline);
            if (profile.isPresent()) {
                views.put(owner, new ViewedProfile(profile.get(), relation, last.orElse(null)));
            }
        }
        return views;
    }

    @Override
    public Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader) {
        var uniqueUsers = new LinkedHashSet<>(users);
        var lookups = startLookups(uniqueUsers, List.of(), List.of());
        resolve("ProfileCache.findAll", lookups, loader);
        var deadline = CoalescingCache.deadline();
        var profiles = new LinkedHashMap<UserId, Profile>();
        uniqueUsers.forEach(user ->
                lookups.profiles().get(user, deadline).profile().ifPresent(profile -> profiles.put(user, profile)));
        return profiles;
    }

    private Lookups startLookups(
            Collection<UserId> profiles, Collection<RelationCacheKey> relations, Collection<UserId> lastActiveTimes) {
        return new Lookups(
                new BatchLookup<>(PROFILES, localCache.profiles(), profiles),
                new BatchLookup<>(RELATIONS, localCache.relations(), relations),
                new BatchLookup<>(LAST_ACTIVE_TIMES, localCache.lastActiveTimes(), lastActiveTimes));
    }

    private void resolve(String name, Lookups lookups, Loader loader) {
        try {
            fetchFromRedis(name, lookups);
            lookups.lastActiveTimes().load(users -> users.stream().collect(toMap(identity(), _ -> Optional.empty())));
            lookups.profiles().load(users -> loadProfiles(users, loader));
            lookups.relations().load(pairs -> loadRelations(pairs, loader));
        } catch (RuntimeException | Error failure) {
            lookups.fail(failure);
            throw failure;
        }
        storeInRedis(lookups.profiles(), lookups.relations());
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

    private void fetchFromRedis(String name, Lookups lookups) {
        if (!lookups.hasPendingKeys()) {
            return;
        }
        try {
            executor.execute(name, lookups::fetch).forEach(Runnable::run);
        } catch (DependencyUnavailableException unavailable) {
            log.debug("profile cache read skipped dependency=REDIS", unavailable);
        }
    }

    private void storeInRedis(
            BatchLookup<UserId, CachedProfile> profiles, BatchLookup<RelationCacheKey, Relation> relations) {
        var lookups = List.of(profiles, relations).stream()
                .filter(BatchLookup::hasEntriesToStore)
                .toList();
        if (lookups.isEmpty()) {
            return;
        }
        try {
            executor.execute("ProfileCache.fill", pipeline -> {
                lookups.forEach(batchLookup -> batchLookup.store(pipeline));
                return true;
            });
        } catch (DependencyUnavailableException unavailable) {
            log.debug("profile cache fill skipped dependency=REDIS", unavailable);
        }
    }

    @Override
    public void beginChange(UserId user) {
        executor.execute("ProfileCache.beginChange", pipeline -> putTombstones(pipeline, List.of(PROFILES.key(user))));
        localCache.profiles().invalidate(user);
    }

    @Override
    public void endChange(UserId user) {
        publishChange(List.of(PROFILES.key(user)), LocalProfileCache.message(user));
        localCache.profiles().invalidate(user);
    }

    @Override
    public void beginChange(UserId one, UserId other) {
        var relationCacheKey = new RelationCacheKey(one, other);
        executor.execute("ProfileCache.beginChange", pipeline -> putTombstones(pipeline, keys(relationCacheKey)));
        localCache.invalidate(relationCacheKey);
    }

    @Override
    public void endChange(UserId one, UserId other) {
        var relationCacheKey = new RelationCacheKey(one, other);
        publishChange(keys(relationCacheKey), LocalProfileCache.message(relationCacheKey));
        localCache.invalidate(relationCacheKey);
    }

    private void publishChange(List<String> keys, String message) {
        try {
            executor.execute("ProfileCache.endChange", pipeline -> {
                putTombstones(pipeline, keys);
                return pubSub.publish(pipeline, LocalProfileCache.TOPIC, message);
            });
        } catch (DependencyUnavailableException unavailable) {
            log.warn("profile change not published dependency=REDIS", unavailable);
        }
    }

    private static boolean putTombstones(RedisPipeline pipeline, List<String> keys) {
        keys.forEach(key -> {
            var _ = pipeline.commands().psetex(key, TOMBSTONE_TTL.toMillis(), CacheDefinition.TOMBSTONE);
        });
        return true;
    }

    private static List<String> keys(RelationCacheKey relationCacheKey) {
        return List.of(RELATIONS.key(relationCacheKey), RELATIONS.key(relationCacheKey.reversed()));
    }
}
