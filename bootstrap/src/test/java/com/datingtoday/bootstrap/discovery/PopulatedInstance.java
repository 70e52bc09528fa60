package com.datingtoday.bootstrap.discovery;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.profile.change.ProfileUpdates;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.bootstrap.development.population.PopulationLoader;
import com.datingtoday.bootstrap.discovery.IndexReadCounter.IndexReads;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance over servers of its own with as many people as wanted; nothing calls it by the clock. */
final class PopulatedInstance implements AutoCloseable {

    private static final long SEED = 4;

    final DevelopmentServers servers;
    final TestInstance testInstance;
    final Population population = Population.of(SEED, Instant.now());
    private final CallCosts callCosts;
    private final RowCounter rows;

    /**
     * What a call has taken.
     *
     * @param rows read by the database, in keys and tables
     * @param next the cursor of the page behind; null at the end
     */
    record CallResult(
            CallCost cost,
            long rows,
            IndexReads index,
            int people,
            @Nullable String next) {}

    PopulatedInstance(Path folder) {
        servers = DevelopmentServers.start(folder, false);
        testInstance = TestInstance.start(
                servers, List.of(IndexReadCounter.CounterConfiguration.class), "--datingtoday.scheduled-jobs=false");
        callCosts = new CallCosts(testInstance);
        rows = new RowCounter(servers.database());
    }

    /** Adds people until there are so many. */
    void grow(long people) {
        new PopulationLoader(
                        testInstance.bean(Environment.class),
                        testInstance.bean(RedisExecutor.class),
                        testInstance.bean(RebuildNearbyIndex.class),
                        testInstance.bean(Popularity.class),
                        testInstance.bean(CurrentGrid.class))
                .settle(population, people);
    }

    /** Somebody who may search by everything and looks from there. */
    TestUser viewer(double latitude, double longitude) {
        var testUser = TestUser.register(testInstance);
        var jdbc = testInstance.bean(JdbcClient.class);
        testInstance
                .bean(ProfileUpdates.class)
                .update(
                        testUser.id(),
                        () -> jdbc.sql("insert into vip_info (user_id, vip_deadline) values (?, '2999-01-01')")
                                .param(testUser.id().value())
                                .update());
        testUser.change("{\"birthday\": \"1998-08-08\", \"gender\": 1, \"sexual\": 2}");
        IsolatedPlace.put(testUser, latitude, longitude);
        return testUser;
    }

    /** Who has changed just now is not kept in Redis for ten seconds, for which nobody waits here. */
    void unmark(TestUser testUser) {
        var mark = "dt:profile:{" + testUser.id().value() + "}";
        testInstance
                .bean(RedisExecutor.class)
                .execute(
                        "test.unmark", redisPipeline -> redisPipeline.commands().del(mark));
    }

    /** What a call takes, which must answer. */
    CallResult of(TestUser viewer, String target) {
        testInstance.bean(IndexReadCounter.class).take();
        var before = rows.count();
        var reply = new AtomicReference<ApiReply>();
        var callCost = callCosts.of(0, () -> {
            reply.set(viewer.client().get(target));
            return reply.get();
        });
        var read = rows.count() - before;
        var next = reply.get().json().path("data").path("next_cursor");
        return new CallResult(
                callCost,
                read,
                testInstance.bean(IndexReadCounter.class).take(),
                IsolatedPlace.users(reply.get()).size(),
                next.isString() ? next.asString() : null);
    }

    @Override
    public void close() {
        rows.close();
        testInstance.close();
        servers.close();
    }
}
