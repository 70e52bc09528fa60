package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.bootstrap.architecture.Violates;
import org.springframework.http.HttpStatus;

/** Know more than MyBatis and driven ports. */
final class ModuleViolations {

    @Violates("the_persistence_adapter_knows_mybatis_and_the_hexagon")
    record UsesHttp(HttpStatus status) {}

    @Violates({"adapters_do_not_know_each_other", "the_persistence_adapter_knows_mybatis_and_the_hexagon"})
    record DependsOnWeb(Envelope<String> envelope) {}

    @Violates("driven_adapters_know_driven_ports_alone")
    record CallsUseCase(LogIn logIn) {}

    private ModuleViolations() {}
}
