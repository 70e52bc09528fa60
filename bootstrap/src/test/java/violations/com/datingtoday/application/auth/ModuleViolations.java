package violations.com.datingtoday.application.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;

final class ModuleViolations {

    @Violates("the_application_depends_on_the_domain_only")
    record UsesMyBatis(SqlSession session) {}

    @Violates("the_application_depends_on_the_domain_only")
    record DependsOnAdapter(Envelope<String> envelope) {}

    private ModuleViolations() {}
}
