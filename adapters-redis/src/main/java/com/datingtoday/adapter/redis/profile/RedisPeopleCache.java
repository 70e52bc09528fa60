package com.datingtoday.adapter.redis.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.datingtoday.adapter.redis.shared.Flush;
import com.datingtoday.adapter.redis.shared.RedisBroadcast;
import com.datingtoday.adapter.redis.shared.RedisLink;
import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Relation;
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
 * source is asked: memory and the sharing of findings keep that to one question a second and person in each process.
 *
 * <p>Before a change a mark takes the place in Redis of what is changed, and stands until ten seconds after it. Nobody
 * writes over it, so whoever read the source before the change cannot bring that back.
 */
@Component
record RedisPeopleCache(RedisLink link, RedisBroadcast broadcast, PeopleMemory memory) implements PeopleCache {

    private static final Logger LOG = LoggerFactory.getLogger(RedisPeopleCache.class);

    private static final Duration MARKED = Duration.ofSeconds(10);

    /** Longer than Redis and the database may take together; then who finds out for others has got stuck. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    @Override
    public Map<UserId, Look> look(UserId viewer, Collection<UserId> owners, Source source) {
        var all = new LinkedHashSet<>(owners);
        var people = Search.begin(memory.people(), all);
        var standings = Search.begin(
                memory.standings(),
                all.stream()
                        .filter(owner -> !owner.equals(viewer))
                        .map(owner -> new Pair(viewer, owner))
                        .toList());
        find(people, standings, source);
        var deadline = deadline();
        var profiles = people.await(deadline);
        var relations = standings.await(deadline);
        var looks = new LinkedHashMap<UserId, Look>();
        for (var owner : all) {
            var relation = relations.getOrDefault(new Pair(viewer, owner), Relation.NONE);
            profiles.getOrDefault(owner, Somebody.NOBODY)
                    .profile()
                    .ifPresent(profile -> looks.put(owner, new Look(profile, relation)));
        }
        return looks;
    }

    @Override
    public Optional<Profile> profile(UserId user, Source source) {
        var people = Search.begin(memory.people(), List.of(user));
        find(people, Search.begin(memory.standings(), List.of()), source);
        return people.await(deadline()).getOrDefault(user, Somebody.NOBODY).profile();
    }

    private static long deadline() {
        return System.nanoTime() + LONGEST_WAIT.toNanos();
    }

    private void find(Search<UserId, Somebody> people, Search<Pair, Relation> standings, Source source) {
        try {
            recall(people, standings);
            people.load(users -> profiles(users, source));
            standings.load(pairs -> relations(pairs, source));
        } catch (RuntimeException | Error failure) {
            people.fail(failure);
            standings.fail(failure);
            throw failure;
        }
        tell(people, standings);
    }

    private static Map<UserId, Somebody> profiles(List<UserId> users, Source source) {
        var profiles = source.profiles().apply(users);
        return users.stream().collect(toMap(identity(), user -> new Somebody(Optional.ofNullable(profiles.get(user)))));
    }

    private static Map<Pair, Relation> relations(List<Pair> pairs, Source source) {
        var relations = source.relations().apply(pairs.stream().map(Pair::owner).toList());
        return pairs.stream()
                .filter(pair -> relations.containsKey(pair.owner()))
                .collect(toMap(identity(), pair -> relations.get(pair.owner())));
    }

    private void recall(Search<UserId, Somebody> people, Search<Pair, Relation> standings) {
        if (!people.isOpen() && !standings.isOpen()) {
            return;
        }
        try {
            link.roundTrip("people.look", flush -> List.of(people.ask(flush), standings.ask(flush)))
                    .forEach(Runnable::run);
        } catch (Unavailable away) {
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
            link.roundTrip("people.remember", flush -> {
                tellers.forEach(search -> search.tell(flush));
                return true;
            });
        } catch (Unavailable away) {
            LOG.debug("people were not remembered in Redis", away);
        }
    }

    @Override
    public void changing(UserId user) {
        link.roundTrip("people.changing", flush -> mark(flush, List.of(key(user))));
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
        link.roundTrip("people.changing", flush -> mark(flush, keys(pair)));
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
            link.roundTrip("people.changed", flush -> {
                mark(flush, keys);
                return broadcast.tell(flush, PeopleMemory.TOPIC, message);
            });
        } catch (Unavailable away) {
            LOG.warn("a change could not be told; it is seen everywhere within a second all the same", away);
        }
    }

    private static boolean mark(Flush flush, List<String> keys) {
        keys.forEach(key -> {
            var _ = flush.redis().psetex(key, MARKED.toMillis(), Kind.CHANGING);
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
