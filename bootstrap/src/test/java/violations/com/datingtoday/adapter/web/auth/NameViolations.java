package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Controllers by name or by annotation, but not by both. */
final class NameViolations {

    @RestController
    @Violates("controllers_are_named_controller")
    record Endpoint() {}

    @Controller
    @Violates("controllers_are_named_controller")
    record Page() {}

    @Violates("only_controllers_are_named_controller")
    record TrafficController() {}

    private NameViolations() {}
}
