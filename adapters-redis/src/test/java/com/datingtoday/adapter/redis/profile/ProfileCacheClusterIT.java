package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.profile.port.ProfileCacheContract;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Runs the contract on a Redis Cluster, where users are on different nodes. */
class ProfileCacheClusterIT implements ProfileCacheContract {

    private static final EmbeddedCluster CLUSTER = EmbeddedCluster.start(Path.of("target", "redis-cluster-people"));
    private static final ProfileRedisInstance ONE = ProfileRedisInstance.on(CLUSTER.settings(), Ticker.systemTicker());

    /** The clock of this instance stands still. */
    private static final ProfileRedisInstance OTHER = ProfileRedisInstance.on(CLUSTER.settings(), new ManualTicker());

    @AfterAll
    static void close() {
        ONE.close();
        OTHER.close();
    }

    @Override
    public ProfileCache cache() {
        return ONE.cache();
    }

    @Test
    void a_change_is_published_across_nodes() {
        var source = new FakeProfileSource();
        var user = AuthSamples.user();
        source.put(SampleProfiles.minimal(user, "before"));
        OTHER.profile(user, source.loaderFor(user));

        ONE.cache().beginChange(user);
        var after = source.put(SampleProfiles.complete(user));
        ONE.cache().endChange(user);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(OTHER.profile(user, source.loaderFor(user))).contains(after));
    }
}
