package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Are controllers by name or by mark, but not by both. */
final class NameViolations {

    @RestController
    @Violates("controllers_are_called_controllers")
    record Endpoint() {}

    @Controller
    @Violates("controllers_are_called_controllers")
    record Page() {}

    @Violates("only_controllers_are_called_controllers")
    record TrafficController() {}

    private NameViolations() {}
}
