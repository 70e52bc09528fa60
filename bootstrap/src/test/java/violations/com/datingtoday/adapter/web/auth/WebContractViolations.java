package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.auth.appkey.AddAppKey;
import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

final class WebContractViolations {

    record ResponseWithDomainType(List<AppId> apps) {}

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record ReturningController(AppKey app) {
        @GetMapping
        Envelope<List<AppKey>> list() {
            return Envelope.of(List.of(app));
        }
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record ReturningNestedController(AppId app) {
        @GetMapping
        Envelope<ResponseWithDomainType> list() {
            return Envelope.of(new ResponseWithDomainType(List.of(app)));
        }
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record AcceptingController() {
        @PostMapping
        void accept(@RequestBody AppId app) {}
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record AcceptingNestedController() {
        @PostMapping
        void accept(@RequestFields ResponseWithDomainType responseWithDomainType) {}
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record ReturningArrayController(AppId app) {
        @GetMapping
        AppId[] list() {
            return new AppId[] {app};
        }
    }

    sealed interface Choice permits Option {}

    record Option(AppId app) implements Choice {}

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record ReturningSealedController(AppId app) {
        @GetMapping
        Choice get() {
            return new Option(app);
        }
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record AcceptingCommandController() {
        @PostMapping
        void accept(@RequestFields AddAppKey.Command command) {}
    }

    @RestController
    @Violates("controllers_exchange_no_domain_types")
    record AcceptingEntityController() {
        @PostMapping
        void accept(HttpEntity<AppId> request) {}
    }

    /** Follows all rules: clients do not send the caller, and methods without a mapping are internal. */
    @RestController
    record CompliantController(AppKey app) {
        @PostMapping
        Envelope<String> accept(@RequestBody String name, UserId user) {
            return Envelope.of(name + user + name(app));
        }

        static AppId name(AppKey app) {
            return app.id();
        }
    }

    private WebContractViolations() {}
}
