package violations.com.datingtoday.adapter.web.shared;

import java.util.Set;
import violations.com.datingtoday.application.chat.ChatError;
import violations.com.datingtoday.domain.chat.ErrorWithWrongName;
import violations.com.datingtoday.domain.discovery.DiscoveryError;
import violations.com.datingtoday.domain.safety.UnsealedError;
import violations.com.datingtoday.domain.vip.OrderError;
import violations.com.datingtoday.domain.vip.VipError;

/** Harmless: knows all errors but one. */
final class ErrorResponses {

    static final Set<Class<?>> ANSWERED = Set.of(
            ChatError.class,
            DiscoveryError.class,
            UnsealedError.class,
            OrderError.class,
            ErrorWithWrongName.class,
            VipError.class);

    private ErrorResponses() {}
}
