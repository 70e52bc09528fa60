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

/** Controllers that let the domain out, or in. */
final class WebContractViolations {

    record ResponseWithDomainType(List<AppId> apps) {}

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record AnsweringController(AppKey app) {
        @GetMapping
        Envelope<List<AppKey>> list() {
            return Envelope.of(List.of(app));
        }
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record NestingController(AppId app) {
        @GetMapping
        Envelope<ResponseWithDomainType> list() {
            return Envelope.of(new ResponseWithDomainType(List.of(app)));
        }
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record TakingController() {
        @PostMapping
        void take(@RequestBody AppId app) {}
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record TakingNestedController() {
        @PostMapping
        void take(@RequestFields ResponseWithDomainType responseWithDomainType) {}
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record UnwrappingController(AppId app) {
        @GetMapping
        AppId[] list() {
            return new AppId[] {app};
        }
    }

    sealed interface Choice permits One {}

    record One(AppId app) implements Choice {}

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record ChoosingController(AppId app) {
        @GetMapping
        Choice choose() {
            return new One(app);
        }
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record HandingOnController() {
        @PostMapping
        void handOn(@RequestFields AddAppKey.Command command) {}
    }

    @RestController
    @Violates("controllers_keep_the_domain_off_the_wire")
    record TakingAllController() {
        @PostMapping
        void take(HttpEntity<AppId> request) {}
    }

    /** Harmless: who is logged in is not sent, and what is not mapped stays inside. */
    @RestController
    record CompliantController(AppKey app) {
        @PostMapping
        Envelope<String> take(@RequestBody String name, UserId user) {
            return Envelope.of(name + user + name(app));
        }

        static AppId name(AppKey app) {
            return app.id();
        }
    }

    private WebContractViolations() {}
}
