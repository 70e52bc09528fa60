package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndexContract;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.application.discovery.port.Presences;
import com.datingtoday.application.discovery.port.PresencesContract;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Everything again on a Redis Cluster: a script that touches a key of another slot fails there. */
class DiscoveryInClusterIT {

    private static final Discovery DISCOVERY = Discovery.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster-discovery")).settings());

    @AfterAll
    static void close() {
        DISCOVERY.close();
    }

    @Nested
    class Index implements NearbyIndexContract {

        @Override
        public NearbyIndex index() {
            return DISCOVERY.index();
        }

        @Override
        public void second() {
            DISCOVERY.second();
        }
    }

    @Nested
    class Popular implements PopularityContract {

        @Override
        public Popularity popularity() {
            return DISCOVERY.popularity();
        }
    }

    @Nested
    class Active implements PresencesContract {

        @Override
        public Presences presences() {
            return DISCOVERY.presences();
        }

        @Override
        public Optional<Instant> seen(UserId user) {
            return DISCOVERY.seen(user);
        }
    }
}
