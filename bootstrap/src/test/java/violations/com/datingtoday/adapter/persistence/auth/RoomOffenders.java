package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.bootstrap.architecture.Violates;
import org.springframework.http.HttpStatus;

/** Know more than MyBatis and driven ports. */
final class RoomOffenders {

    @Violates("the_persistence_adapter_knows_mybatis_and_the_hexagon")
    record SpeaksHttp(HttpStatus status) {}

    @Violates({"adapters_do_not_know_each_other", "the_persistence_adapter_knows_mybatis_and_the_hexagon"})
    record KnowsTheWeb(Envelope<String> envelope) {}

    @Violates("driven_adapters_know_driven_ports_alone")
    record LogsIn(LogIn logIn) {}

    private RoomOffenders() {}
}
