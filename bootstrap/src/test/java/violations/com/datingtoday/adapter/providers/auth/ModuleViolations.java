package violations.com.datingtoday.adapter.providers.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import io.lettuce.core.RedisURI;

/** Know more than what others run. */
final class ModuleViolations {

    @Violates("the_providers_adapter_knows_their_libraries_and_the_hexagon")
    record UsesRedis(RedisURI uri) {}

    private ModuleViolations() {}
}
