package violations.com.datingtoday.application.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;

/** Know more than the domain. */
final class ModuleViolations {

    @Violates("the_application_knows_the_domain_alone")
    record UsesMyBatis(SqlSession session) {}

    @Violates("the_application_knows_the_domain_alone")
    record DependsOnAdapter(Envelope<String> envelope) {}

    private ModuleViolations() {}
}
