package violations.com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.bootstrap.architecture.Offends;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import org.springframework.http.HttpStatus;

/** Go past what is shared, or out of the room. */
final class RedisOffenders {

    @Offends("the_redis_adapter_knows_lettuce_and_the_hexagon")
    record SpeaksHttp(HttpStatus status) {}

    @Offends("driven_adapters_know_driven_ports_alone")
    record KnowsAPolicy(SigningPolicy policy) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record HoldsAConnection(StatefulRedisConnection<String, String> connection) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record HoldsAClusterConnection(StatefulRedisClusterConnection<String, String> connection) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record HoldsTheClient(RedisClient client) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record HoldsTheClusterClient(RedisClusterClient client) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record WaitsForRedis(RedisCommands<String, String> redis) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record SubscribesToRedis(RedisReactiveCommands<String, String> redis) {}

    /** Harmless: somebody else flushes and waits. */
    record WritesCommands(RedisAsyncCommands<String, String> redis) {}

    private RedisOffenders() {}
}
