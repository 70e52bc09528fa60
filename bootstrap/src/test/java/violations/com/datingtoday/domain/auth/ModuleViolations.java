package violations.com.datingtoday.domain.auth;

import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.bootstrap.architecture.Violates;
import java.security.MessageDigest;
import org.springframework.util.StringUtils;

/** Know more than plain Java. */
final class ModuleViolations {

    @Violates("the_domain_knows_plain_java_alone")
    record UsesSpring(String text) {
        boolean isEmpty() {
            return !StringUtils.hasText(text);
        }
    }

    @Violates("the_domain_knows_plain_java_alone")
    record UsesCryptography(MessageDigest digest) {}

    @Violates("the_domain_knows_plain_java_alone")
    record DependsOnApplication(ErrorCode code) {}

    private ModuleViolations() {}
}
