package com.datingtoday.adapter.redis.testing;

import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.NonceBuckets;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.domain.shared.Sensitive;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.cluster.SlotHash;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Redis Cluster of three primaries without replicas. */
public final class EmbeddedCluster {

    private static final int NODES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int IN_MEMORY = 1_000;

    private final List<EmbeddedRedis> nodes;

    private EmbeddedCluster(List<EmbeddedRedis> nodes) {
        this.nodes = nodes;
    }

    /**
     * Starts a cluster whose nonce epochs are in the past.
     *
     * @param dataFolder must not be used by another cluster
     */
    public static EmbeddedCluster start(Path dataFolder) {
        var cluster = new EmbeddedCluster(IntStream.range(0, NODES)
                .mapToObj(number -> EmbeddedRedis.startNode(dataFolder.resolve("node-" + number)))
                .toList());
        IntStream.range(0, NODES).forEach(cluster::joinCluster);
        cluster.nodes.forEach(node -> execute(
                node,
                commands -> await().atMost(PATIENCE)
                        .until(() -> commands.clusterInfo().contains("cluster_state:ok")
                                && commands.clusterInfo().contains("cluster_known_nodes:" + NODES))));
        cluster.startNonceEpochs();
        return cluster;
    }

    /** Returns settings with long timeouts. */
    public RedisSettings settings() {
        var uris =
                nodes.stream().map(EmbeddedRedis::uri).map(Sensitive::valueOf).toList();
        return new RedisSettings(uris, true, PATIENCE, PATIENCE, IN_MEMORY, IN_MEMORY, IN_MEMORY);
    }

    private void joinCluster(int number) {
        execute(nodes.get(number), commands -> {
            commands.clusterAddSlots(IntStream.range(0, SlotHash.SLOT_COUNT)
                    .filter(slot -> owner(slot) == number)
                    .toArray());
            nodes.forEach(other -> commands.clusterMeet("127.0.0.1", other.port()));
        });
    }

    private static int owner(int slot) {
        return slot * NODES / SlotHash.SLOT_COUNT;
    }

    private void startNonceEpochs() {
        for (int number = 0; number < NODES; number++) {
            var owner = number;
            var keys = NonceBuckets.epochKeys().stream()
                    .filter(key -> owner(SlotHash.getSlot(key)) == owner)
                    .toList();
            EmbeddedRedis.startNonceEpochs(nodes.get(number).uri(), keys);
        }
    }

    private static void execute(EmbeddedRedis node, Consumer<RedisCommands<String, String>> commands) {
        try (var client = RedisClient.create(node.uri());
                var connection = client.connect()) {
            commands.accept(connection.sync());
        }
    }
}
