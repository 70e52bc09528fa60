package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** The error is not in the domain. */
@Violates("each_feature_has_one_sealed_error")
public sealed interface ChatError extends DomainError {

    record TooLoud() implements ChatError {}
}
