package violations.com.datingtoday.adapter.providers.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import io.lettuce.core.RedisURI;

final class ModuleViolations {

    @Violates("the_providers_adapter_depends_on_listed_libraries_and_the_hexagon")
    record UsesRedis(RedisURI uri) {}

    private ModuleViolations() {}
}
