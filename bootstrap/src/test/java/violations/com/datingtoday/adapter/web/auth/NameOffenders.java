package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Offends;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Are controllers by name or by mark, but not by both. */
final class NameOffenders {

    @RestController
    @Offends("controllers_are_called_controllers")
    record Endpoint() {}

    @Controller
    @Offends("controllers_are_called_controllers")
    record Page() {}

    @Offends("only_controllers_are_called_controllers")
    record TrafficController() {}

    private NameOffenders() {}
}
