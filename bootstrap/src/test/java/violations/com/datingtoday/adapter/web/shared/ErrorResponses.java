package violations.com.datingtoday.adapter.web.shared;

import com.datingtoday.bootstrap.architecture.Violates;
import java.util.Set;
import violations.com.datingtoday.application.chat.ChatError;
import violations.com.datingtoday.domain.chat.ErrorWithWrongName;
import violations.com.datingtoday.domain.discovery.DiscoveryError;
import violations.com.datingtoday.domain.safety.UnsealedError;
import violations.com.datingtoday.domain.vip.OrderError;
import violations.com.datingtoday.domain.vip.VipError;

/** The list lacks {@code MediaError}. It contains {@code ChatError}, which is a type of the application. */
@Violates({"shared_code_depends_on_no_feature", "the_web_adapter_uses_driving_ports_only"})
final class ErrorResponses {

    static final Set<Class<?>> MAPPED = Set.of(
            ChatError.class,
            DiscoveryError.class,
            UnsealedError.class,
            OrderError.class,
            ErrorWithWrongName.class,
            VipError.class);

    private ErrorResponses() {}
}
