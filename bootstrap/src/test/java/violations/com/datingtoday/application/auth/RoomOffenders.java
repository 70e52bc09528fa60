package violations.com.datingtoday.application.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;

/** Know more than the domain. */
final class RoomOffenders {

    @Violates("the_application_knows_the_domain_alone")
    record KnowsMyBatis(SqlSession session) {}

    @Violates("the_application_knows_the_domain_alone")
    record KnowsAnAdapter(Envelope<String> envelope) {}

    private RoomOffenders() {}
}
