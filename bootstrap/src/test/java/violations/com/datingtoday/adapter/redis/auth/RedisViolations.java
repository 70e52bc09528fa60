package violations.com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.session.SessionLookup;
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

final class RedisViolations {

    @Violates("the_redis_adapter_depends_on_listed_libraries_and_the_hexagon")
    record UsesHttp(HttpStatus status) {}

    @Violates("driven_adapters_use_driven_ports_only")
    record DependsOnPolicy(SigningPolicy policy) {}

    @Violates("driven_adapters_use_driven_ports_only")
    record DependsOnApplicationService(SessionLookup sessions) {}

    @Violates("redis_connections_are_in_one_package")
    record HoldsConnection(StatefulRedisConnection<String, String> connection) {}

    @Violates("redis_connections_are_in_one_package")
    record HoldsClusterConnection(StatefulRedisClusterConnection<String, String> connection) {}

    @Violates("redis_connections_are_in_one_package")
    record HoldsClient(RedisClient client) {}

    @Violates("redis_connections_are_in_one_package")
    record HoldsClusterClient(RedisClusterClient client) {}

    @Violates("redis_connections_are_in_one_package")
    record BlocksOnRedis(RedisCommands<String, String> redis) {}

    @Violates("redis_connections_are_in_one_package")
    record SubscribesToRedis(RedisReactiveCommands<String, String> redis) {}

    /** Follows all rules: the commands are asynchronous. */
    record CompliantCommands(RedisAsyncCommands<String, String> redis) {}

    private RedisViolations() {}
}
