package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;
import violations.com.datingtoday.bootstrap.BootstrapType;

/** Know more than HTTP and driving ports. */
final class ModuleViolations {

    @Violates("the_web_adapter_knows_http_and_the_hexagon")
    record UsesMyBatis(SqlSession session) {}

    @Violates({"nobody_knows_bootstrap", "the_web_adapter_knows_http_and_the_hexagon"})
    record DependsOnBootstrap(BootstrapType assembly) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record UsesDrivenPort(UserAuths auths) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record UsesSharedDrivenPort(IdGenerator ids) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record UsesNestedPortType(KeyedHasher.Purpose purpose) {}

    private ModuleViolations() {}
}
