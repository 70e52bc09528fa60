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

/** Instance with servers of its own, any number of generated users and no scheduled jobs. */
final class PopulatedInstance implements AutoCloseable {

    private static final long SEED = 4;

    final DevelopmentServers servers;
    final TestInstance testInstance;
    final Population population = Population.of(SEED, Instant.now());
    private final CallCosts callCosts;
    private final RowCounter rows;

    /**
     * Cost and content of a page.
     *
     * @param rows rows that the database read, by key or by scan
     * @param next cursor of the next page; null at the end
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

    /** Adds users until the number is reached. */
    void growTo(long people) {
        new PopulationLoader(
                        testInstance.bean(Environment.class),
                        testInstance.bean(RedisExecutor.class),
                        testInstance.bean(RebuildNearbyIndex.class),
                        testInstance.bean(Popularity.class),
                        testInstance.bean(CurrentGrid.class))
                .load(population, people);
    }

    /** Registers a VIP user with a location, who may use all search criteria. */
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
        testUser.update("{\"birthday\": \"1998-08-08\", \"gender\": 1, \"sexual\": 2}");
        IsolatedPlace.setLocation(testUser, latitude, longitude);
        return testUser;
    }

    /** Deletes the tombstones of a user, which otherwise prevent caching for ten seconds after a change. */
    void deleteTombstones(TestUser testUser) {
        var mark = "dt:profile:{" + testUser.id().value() + "}";
        testInstance
                .bean(RedisExecutor.class)
                .execute(
                        "test.unmark", redisPipeline -> redisPipeline.commands().del(mark));
    }

    /** Returns the cost of a call, which must succeed. */
    CallResult costOf(TestUser viewer, String target) {
        testInstance.bean(IndexReadCounter.class).drain();
        var before = rows.count();
        var reply = new AtomicReference<ApiReply>();
        var callCost = callCosts.costOf(0, () -> {
            reply.set(viewer.client().get(target));
            return reply.get();
        });
        var read = rows.count() - before;
        var next = reply.get().json().path("data").path("next_cursor");
        return new CallResult(
                callCost,
                read,
                testInstance.bean(IndexReadCounter.class).drain(),
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
