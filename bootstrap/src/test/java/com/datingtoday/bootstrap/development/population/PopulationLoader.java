package com.datingtoday.bootstrap.development.population;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Region;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Writes a population to the database and to Redis. After an interruption, or with a larger population, it adds the
 * missing users.
 */
public final class PopulationLoader {

    private static final Logger log = LoggerFactory.getLogger(PopulationLoader.class);

    /** Users per transaction. */
    private static final int BATCH = 2_000;

    private static final int THREADS = 2;

    /** Commands per round trip, which limits its duration. */
    private static final int FLUSH = 500;

    private static final int ATTEMPTS = 5;

    private final Environment environment;
    private final RedisExecutor redis;
    private final RebuildNearbyIndex rebuildNearbyIndex;
    private final Popularity popularity;
    private final CurrentGrid grid;

    public PopulationLoader(
            Environment environment,
            RedisExecutor redis,
            RebuildNearbyIndex rebuildNearbyIndex,
            Popularity popularity,
            CurrentGrid grid) {
        this.environment = environment;
        this.redis = redis;
        this.rebuildNearbyIndex = rebuildNearbyIndex;
        this.popularity = popularity;
        this.grid = grid;
    }

    private record UserBatch(long first, long end) {

        LongStream numbers() {
            return LongStream.range(first, end);
        }
    }

    /**
     * Adds the missing users of the first {@code people} and updates the listings.
     *
     * @return number of users that were missing
     */
    public long load(Population population, long people) {
        var begin = Instant.now();
        var settled = write(population, people);
        var missing = settled.stream()
                .mapToLong(userBatch -> userBatch.end() - userBatch.first())
                .sum();
        if (missing > 0) {
            var stored = Instant.now();
            rebuild();
            var listed = Instant.now();
            settled.forEach(userBatch -> addPopularity(population, userBatch));
            log.info(
                    "{} people who do not exist: stored in {} ms, near each other after {} ms, popular after {} ms",
                    missing,
                    Duration.between(begin, stored).toMillis(),
                    Duration.between(stored, listed).toMillis(),
                    Duration.between(listed, Instant.now()).toMillis());
        }
        return missing;
    }

    /** Adds the users and their last-active times to the database, without updating the listings. */
    private List<UserBatch> write(Population population, long people) {
        var batches = LongStream.range(0, (people + BATCH - 1) / BATCH)
                .mapToObj(batch -> new UserBatch(batch * BATCH, Math.min(people, (batch + 1) * BATCH)))
                .map(userBatch -> (Callable<UserBatch>) () -> write(population, userBatch))
                .toList();
        var settled = new ArrayList<UserBatch>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var batch : threads.invokeAll(batches)) {
                settled.add(batch.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "not all generated users were added; run the loader again to add the others", e);
        }
        return settled;
    }

    private UserBatch write(Population population, UserBatch wanted) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var missing = new UserBatch(wanted.first() + countExisting(connection, wanted), wanted.end());
            var people = missing.numbers().mapToObj(population::person).toList();
            var populationWriter = new PopulationWriter();
            people.forEach(populationWriter::add);
            populationWriter.write(connection);
            connection.commit();
            writeActivity(people);
            return missing;
        }
    }

    /**
     * Returns the number of existing users of a batch. A transaction adds a whole batch or nothing, so these are the
     * first ones.
     */
    private static long countExisting(Connection connection, UserBatch userBatch) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from user_info where id >= ? and id < ?")) {
            count.setLong(1, Population.FIRST + userBatch.first());
            count.setLong(2, Population.FIRST + userBatch.end());
            try (var result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Opens a connection outside of the application's pool, whose statements have a short timeout. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }

    private void writeActivity(List<GeneratedUser> people) {
        people.stream()
                .gather(Gatherers.windowFixed(FLUSH))
                .forEach(some -> redis.execute(
                        "development.active",
                        redisPipeline -> some.stream()
                                .map(person -> redisPipeline
                                        .commands()
                                        .setex(
                                                LastActiveCodec.key(person.user()),
                                                LastActiveCodec.TTL.toSeconds(),
                                                LastActiveCodec.encode(person.lastActive())))
                                .toList()));
    }

    /** The scheduled jobs of any instance may rebuild the grid at the same time, with the users that existed before. */
    private void rebuild() {
        for (int attempt = 1; ; attempt++) {
            try {
                rebuildNearbyIndex.rebuild();
                return;
            } catch (IllegalStateException busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }

    private void addPopularity(Population population, UserBatch userBatch) {
        userBatch
                .numbers()
                .mapToObj(population::person)
                .filter(person -> person.attention() > 0)
                .flatMap(person -> person
                        .listing()
                        .map(listing -> new ScoreIncrease(person.user(), person.attention(), segments(listing)))
                        .stream())
                .gather(Gatherers.windowFixed(FLUSH))
                .forEach(gains -> popularity.addScores(gains, population.now()));
    }

    private List<Segment> segments(Listing listing) {
        var gender = listing.attributes().traits().gender();
        var cell = listing.publishedLocation().cell();
        var regions = cell == null
                ? List.of(Region.WORLD)
                : Region.around(grid.current().leaf(cell));
        return regions.stream().map(region -> new Segment(gender, region)).toList();
    }
}
