package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;
import violations.com.datingtoday.bootstrap.BootstrapType;

final class ModuleViolations {

    @Violates("the_web_adapter_depends_on_listed_libraries_and_the_hexagon")
    record UsesMyBatis(SqlSession session) {}

    @Violates({"no_module_depends_on_bootstrap", "the_web_adapter_depends_on_listed_libraries_and_the_hexagon"})
    record DependsOnBootstrap(BootstrapType type) {}

    @Violates("the_web_adapter_uses_driving_ports_only")
    record UsesDrivenPort(UserAuths auths) {}

    @Violates("the_web_adapter_uses_driving_ports_only")
    record UsesSharedDrivenPort(IdGenerator ids) {}

    @Violates("the_web_adapter_uses_driving_ports_only")
    record UsesNestedPortType(KeyedHasher.Purpose purpose) {}

    @Violates("the_web_adapter_uses_driving_ports_only")
    record UsesApplicationService(SessionLookup sessions) {}

    @Violates("the_web_adapter_uses_driving_ports_only")
    record UsesPolicy(LoginPolicy policy) {}

    /** Follows all rules: driving ports take and return these types. */
    record UsesValuesOfDrivingPorts(Caller caller, LogIn.Command command) {}

    private ModuleViolations() {}
}
