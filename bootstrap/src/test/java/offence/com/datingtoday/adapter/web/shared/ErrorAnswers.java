package offence.com.datingtoday.adapter.web.shared;

import java.util.Set;
import offence.com.datingtoday.application.chat.ChatError;
import offence.com.datingtoday.domain.chat.Trouble;
import offence.com.datingtoday.domain.discovery.DiscoveryError;
import offence.com.datingtoday.domain.safety.LooseError;
import offence.com.datingtoday.domain.vip.OrderError;
import offence.com.datingtoday.domain.vip.VipError;

/** Harmless: knows all errors but one. */
final class ErrorAnswers {

    static final Set<Class<?>> ANSWERED = Set.of(
            ChatError.class, DiscoveryError.class, LooseError.class, OrderError.class, Trouble.class, VipError.class);

    private ErrorAnswers() {}
}
