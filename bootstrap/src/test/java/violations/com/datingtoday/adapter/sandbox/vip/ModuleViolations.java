package violations.com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.bootstrap.architecture.Violates;
import io.lettuce.core.RedisURI;

final class ModuleViolations {

    @Violates("the_sandbox_depends_on_listed_libraries_and_the_hexagon")
    record UsesRedis(RedisURI uri) {}

    private ModuleViolations() {}
}
