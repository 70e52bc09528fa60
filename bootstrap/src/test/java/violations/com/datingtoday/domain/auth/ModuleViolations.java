package violations.com.datingtoday.domain.auth;

import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.bootstrap.architecture.Violates;
import java.security.MessageDigest;
import org.springframework.util.StringUtils;

final class ModuleViolations {

    @Violates("the_domain_depends_on_plain_java_only")
    record UsesSpring(String text) {
        boolean isEmpty() {
            return !StringUtils.hasText(text);
        }
    }

    @Violates("the_domain_depends_on_plain_java_only")
    record UsesCryptography(MessageDigest digest) {}

    @Violates("the_domain_depends_on_plain_java_only")
    record DependsOnApplication(ErrorCode code) {}

    private ModuleViolations() {}
}
