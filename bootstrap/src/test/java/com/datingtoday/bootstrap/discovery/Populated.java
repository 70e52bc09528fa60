package com.datingtoday.bootstrap.discovery;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.profile.change.AlterPerson;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.bootstrap.development.population.Settlement;
import com.datingtoday.bootstrap.discovery.IndexCounts.Read;
import com.datingtoday.bootstrap.testing.Costs;
import com.datingtoday.bootstrap.testing.Costs.Cost;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Reply;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance over servers of its own with as many people as wanted; nothing calls it by the clock. */
final class Populated implements AutoCloseable {

    private static final long SEED = 4;

    final DevelopmentServers servers;
    final Instance instance;
    final Population population = Population.of(SEED, Instant.now());
    private final Costs costs;
    private final RowsTouched rows;

    /**
     * What a call has taken.
     *
     * @param rows read by the database, in keys and tables
     * @param next the cursor of the page behind; null at the end
     */
    record Work(
            Cost cost,
            long rows,
            Read index,
            int people,
            @Nullable String next) {}

    Populated(Path folder) {
        servers = DevelopmentServers.start(folder, false);
        instance = Instance.start(servers, List.of(IndexCounts.Counting.class), "--datingtoday.housekeeping=false");
        costs = new Costs(instance);
        rows = new RowsTouched(servers.database());
    }

    /** Adds people until there are so many. */
    void grow(long people) {
        new Settlement(
                        instance.bean(Environment.class),
                        instance.bean(RedisExecutor.class),
                        instance.bean(RebuildNearbyIndex.class),
                        instance.bean(Popularity.class),
                        instance.bean(CurrentGrid.class))
                .settle(population, people);
    }

    /** Somebody who may search by everything and looks from there. */
    Person viewer(double latitude, double longitude) {
        var person = Person.register(instance);
        var jdbc = instance.bean(JdbcClient.class);
        instance.bean(AlterPerson.class)
                .alter(new AlterPerson.Command(
                        person.id(),
                        () -> jdbc.sql("insert into vip_info (user_id, vip_deadline) values (?, '2999-01-01')")
                                .param(person.id().value())
                                .update()));
        person.change("{\"birthday\": \"1998-08-08\", \"gender\": 1, \"sexual\": 2}");
        Village.put(person, latitude, longitude);
        return person;
    }

    /** Who has changed just now is not kept in Redis for ten seconds, for which nobody waits here. */
    void unmark(Person person) {
        var mark = "dt:profile:{" + person.id().value() + "}";
        instance.bean(RedisExecutor.class)
                .execute("test.unmark", redisPipeline -> redisPipeline.commands().del(mark));
    }

    /** What a call takes, which must answer. */
    Work of(Person viewer, String target) {
        instance.bean(IndexCounts.class).take();
        var before = rows.count();
        var reply = new AtomicReference<Reply>();
        var cost = costs.of(0, () -> {
            reply.set(viewer.client().get(target));
            return reply.get();
        });
        var read = rows.count() - before;
        var next = reply.get().json().path("data").path("next_cursor");
        return new Work(
                cost,
                read,
                instance.bean(IndexCounts.class).take(),
                Village.users(reply.get()).size(),
                next.isString() ? next.asString() : null);
    }

    @Override
    public void close() {
        rows.close();
        instance.close();
        servers.close();
    }
}
