package violations.com.datingtoday.adapter.web.shared;

import java.util.Set;
import violations.com.datingtoday.application.chat.ChatError;
import violations.com.datingtoday.domain.chat.Trouble;
import violations.com.datingtoday.domain.discovery.DiscoveryError;
import violations.com.datingtoday.domain.safety.LooseError;
import violations.com.datingtoday.domain.vip.OrderError;
import violations.com.datingtoday.domain.vip.VipError;

/** Harmless: knows all errors but one. */
final class ErrorAnswers {

    static final Set<Class<?>> ANSWERED = Set.of(
            ChatError.class, DiscoveryError.class, LooseError.class, OrderError.class, Trouble.class, VipError.class);

    private ErrorAnswers() {}
}
