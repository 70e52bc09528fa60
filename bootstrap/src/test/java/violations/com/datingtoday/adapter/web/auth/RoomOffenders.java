package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.bootstrap.architecture.Violates;
import org.apache.ibatis.session.SqlSession;
import violations.com.datingtoday.bootstrap.Assembly;

/** Know more than HTTP and driving ports. */
final class RoomOffenders {

    @Violates("the_web_adapter_knows_http_and_the_hexagon")
    record ReadsTheDatabase(SqlSession session) {}

    @Violates({"nobody_knows_bootstrap", "the_web_adapter_knows_http_and_the_hexagon"})
    record KnowsBootstrap(Assembly assembly) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record AsksForAccounts(UserAuths auths) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record AsksForIds(IdGenerator ids) {}

    @Violates("the_web_adapter_calls_driving_ports_alone")
    record SpeaksOfPurposes(KeyedHasher.Purpose purpose) {}

    private RoomOffenders() {}
}
