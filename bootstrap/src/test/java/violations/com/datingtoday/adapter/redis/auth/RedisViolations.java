package violations.com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.bootstrap.architecture.Violates;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import org.springframework.http.HttpStatus;

/** Go past what is shared, or out of the room. */
final class RedisViolations {

    @Violates("the_redis_adapter_knows_lettuce_and_the_hexagon")
    record UsesHttp(HttpStatus status) {}

    @Violates("driven_adapters_know_driven_ports_alone")
    record DependsOnPolicy(SigningPolicy policy) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record HoldsAConnection(StatefulRedisConnection<String, String> connection) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record HoldsAClusterConnection(StatefulRedisClusterConnection<String, String> connection) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record HoldsTheClient(RedisClient client) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record HoldsTheClusterClient(RedisClusterClient client) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record BlocksOnRedis(RedisCommands<String, String> redis) {}

    @Violates("redis_is_spoken_to_in_one_place")
    record SubscribesToRedis(RedisReactiveCommands<String, String> redis) {}

    /** Harmless: somebody else flushes and waits. */
    record CompliantCommands(RedisAsyncCommands<String, String> redis) {}

    private RedisViolations() {}
}
