package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.application.discovery.port.LastActiveTimesContract;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndexContract;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Runs the contracts on a Redis Cluster, where a script that uses a key of another slot fails. */
class DiscoveryClusterIT {

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster-discovery")).settings());

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    @Nested
    class NearbyIndexTests implements NearbyIndexContract {

        @Override
        public NearbyIndex index() {
            return DISCOVERY_REDIS_INSTANCE.index();
        }

        @Override
        public void awaitCacheExpiry() {
            DISCOVERY_REDIS_INSTANCE.advanceSecond();
        }
    }

    @Nested
    class PopularityTests implements PopularityContract {

        @Override
        public Popularity popularity() {
            return DISCOVERY_REDIS_INSTANCE.popularity();
        }
    }

    @Nested
    class LastActiveTimesTests implements LastActiveTimesContract {

        @Override
        public LastActiveTimes lastActiveTimes() {
            return DISCOVERY_REDIS_INSTANCE.lastActiveTimes();
        }

        @Override
        public Optional<Instant> lastActive(UserId user) {
            return DISCOVERY_REDIS_INSTANCE.lastActive(user);
        }
    }
}
