package violations.com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.bootstrap.architecture.Violates;
import org.springframework.http.HttpStatus;

final class ModuleViolations {

    @Violates("the_persistence_adapter_depends_on_listed_libraries_and_the_hexagon")
    record UsesHttp(HttpStatus status) {}

    @Violates({
        "adapters_do_not_depend_on_each_other",
        "the_persistence_adapter_depends_on_listed_libraries_and_the_hexagon"
    })
    record DependsOnWeb(Envelope<String> envelope) {}

    @Violates("driven_adapters_use_driven_ports_only")
    record CallsUseCase(LogIn logIn) {}

    private ModuleViolations() {}
}
