package offence.com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.SigningPolicy;
import com.datingtoday.bootstrap.architecture.Offends;
import io.lettuce.core.api.StatefulRedisConnection;
import org.springframework.http.HttpStatus;

/** Go past what is shared, or out of the room. */
final class RedisOffenders {

    @Offends("the_redis_adapter_knows_lettuce_and_the_hexagon")
    record SpeaksHttp(HttpStatus status) {}

    @Offends("driven_adapters_know_driven_ports_alone")
    record KnowsAPolicy(SigningPolicy policy) {}

    @Offends("redis_is_spoken_to_in_one_place")
    record SpeaksToRedis(StatefulRedisConnection<String, String> connection) {}

    private RedisOffenders() {}
}
