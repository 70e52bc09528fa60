package violations.com.datingtoday.domain.auth;

import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.bootstrap.architecture.Offends;
import java.security.MessageDigest;
import org.springframework.util.StringUtils;

/** Know more than plain Java. */
final class RoomOffenders {

    @Offends("the_domain_knows_plain_java_alone")
    record KnowsSpring(String text) {
        boolean isEmpty() {
            return !StringUtils.hasText(text);
        }
    }

    @Offends("the_domain_knows_plain_java_alone")
    record KnowsCryptography(MessageDigest digest) {}

    @Offends("the_domain_knows_plain_java_alone")
    record KnowsTheApplication(ErrorCode code) {}

    private RoomOffenders() {}
}
