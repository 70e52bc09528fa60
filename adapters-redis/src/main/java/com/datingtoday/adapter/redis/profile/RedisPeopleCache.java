package com.datingtoday.adapter.redis.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.profile.port.PeopleCache;
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
record RedisPeopleCache(RedisExecutor link, RedisPubSub broadcast, PeopleMemory memory) implements PeopleCache {

    private static final Logger LOG = LoggerFactory.getLogger(RedisPeopleCache.class);

    private static final Duration MARKED = Duration.ofSeconds(10);

    /** Longer than Redis and the database may take together; then who finds out for others has got stuck. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** What one call is after. */
    private record Wanted(
            Search<UserId, Somebody> people, Search<Pair, Relation> standings, Search<UserId, Activity> activities) {

        boolean isOpen() {
            return people.isOpen() || standings.isOpen() || activities.isOpen();
        }

        List<Runnable> ask(RedisPipeline redisPipeline) {
            return List.of(people.ask(redisPipeline), standings.ask(redisPipeline), activities.ask(redisPipeline));
        }

        void fail(Throwable failure) {
            people.fail(failure);
            standings.fail(failure);
            activities.fail(failure);
        }
    }

    @Override
    public Map<UserId, Look> look(UserId viewer, Collection<UserId> owners, Source source) {
        var all = new LinkedHashSet<>(owners);
        var pairs = all.stream()
                .filter(owner -> !owner.equals(viewer))
                .map(owner -> new Pair(viewer, owner))
                .toList();
        var wanted = begin(all, pairs, all);
        find(wanted, source);
        var deadline = deadline();
        var profiles = wanted.people().await(deadline);
        var relations = wanted.standings().await(deadline);
        var activities = wanted.activities().await(deadline);
        var looks = new LinkedHashMap<UserId, Look>();
        for (var owner : all) {
            var relation = relations.getOrDefault(new Pair(viewer, owner), Relation.NONE);
            var last = activities.getOrDefault(owner, Activity.UNKNOWN).last();
            profiles.getOrDefault(owner, Somebody.NOBODY)
                    .profile()
                    .ifPresent(profile -> looks.put(owner, new Look(profile, relation, last)));
        }
        return looks;
    }

    @Override
    public Map<UserId, Profile> profiles(Collection<UserId> users, Source source) {
        var all = new LinkedHashSet<>(users);
        var wanted = begin(all, List.of(), List.of());
        find(wanted, source);
        var found = wanted.people().await(deadline());
        var profiles = new LinkedHashMap<UserId, Profile>();
        all.forEach(user ->
                found.getOrDefault(user, Somebody.NOBODY).profile().ifPresent(profile -> profiles.put(user, profile)));
        return profiles;
    }

    private Wanted begin(Collection<UserId> people, Collection<Pair> standings, Collection<UserId> activities) {
        return new Wanted(
                Search.begin(memory.people(), people),
                Search.begin(memory.standings(), standings),
                Search.begin(memory.activities(), activities));
    }

    private static long deadline() {
        return System.nanoTime() + LONGEST_WAIT.toNanos();
    }

    private void find(Wanted wanted, Source source) {
        try {
            recall(wanted);
            wanted.activities().load(users -> users.stream().collect(toMap(identity(), _ -> Activity.UNKNOWN)));
            wanted.people().load(users -> loadProfiles(users, source));
            wanted.standings().load(pairs -> loadRelations(pairs, source));
        } catch (RuntimeException | Error failure) {
            wanted.fail(failure);
            throw failure;
        }
        tell(wanted.people(), wanted.standings());
    }

    private static Map<UserId, Somebody> loadProfiles(List<UserId> users, Source source) {
        var profiles = source.profiles().apply(users);
        return users.stream().collect(toMap(identity(), user -> new Somebody(Optional.ofNullable(profiles.get(user)))));
    }

    private static Map<Pair, Relation> loadRelations(List<Pair> pairs, Source source) {
        var relations = source.relations().apply(pairs.stream().map(Pair::owner).toList());
        return pairs.stream()
                .filter(pair -> relations.containsKey(pair.owner()))
                .collect(toMap(identity(), pair -> relations.get(pair.owner())));
    }

    private void recall(Wanted wanted) {
        if (!wanted.isOpen()) {
            return;
        }
        try {
            link.execute("people.look", wanted::ask).forEach(Runnable::run);
        } catch (DependencyUnavailableException away) {
            LOG.debug("people are looked up in the source", away);
        }
    }

    private void tell(Search<UserId, Somebody> people, Search<Pair, Relation> standings) {
        var tellers =
                List.of(people, standings).stream().filter(Search::hasNews).toList();
        if (tellers.isEmpty()) {
            return;
        }
        try {
            link.execute("people.remember", redisPipeline -> {
                tellers.forEach(search -> search.tell(redisPipeline));
                return true;
            });
        } catch (DependencyUnavailableException away) {
            LOG.debug("people were not remembered in Redis", away);
        }
    }

    @Override
    public void changing(UserId user) {
        link.execute("people.changing", redisPipeline -> mark(redisPipeline, List.of(key(user))));
        memory.people().forget(user);
    }

    @Override
    public void changed(UserId user) {
        changed(List.of(key(user)), PeopleMemory.message(user));
        memory.people().forget(user);
    }

    @Override
    public void changing(UserId one, UserId other) {
        var pair = new Pair(one, other);
        link.execute("people.changing", redisPipeline -> mark(redisPipeline, keys(pair)));
        memory.forget(pair);
    }

    @Override
    public void changed(UserId one, UserId other) {
        var pair = new Pair(one, other);
        changed(keys(pair), PeopleMemory.message(pair));
        memory.forget(pair);
    }

    private void changed(List<String> keys, String message) {
        try {
            link.execute("people.changed", redisPipeline -> {
                mark(redisPipeline, keys);
                return broadcast.publish(redisPipeline, PeopleMemory.TOPIC, message);
            });
        } catch (DependencyUnavailableException away) {
            LOG.warn("a change could not be told; it is seen everywhere within a second all the same", away);
        }
    }

    private static boolean mark(RedisPipeline redisPipeline, List<String> keys) {
        keys.forEach(key -> {
            var _ = redisPipeline.commands().psetex(key, MARKED.toMillis(), Kind.CHANGING);
        });
        return true;
    }

    private String key(UserId user) {
        return memory.people().kind().key(user);
    }

    private List<String> keys(Pair pair) {
        var kind = memory.standings().kind();
        return List.of(kind.key(pair), kind.key(pair.reversed()));
    }
}
