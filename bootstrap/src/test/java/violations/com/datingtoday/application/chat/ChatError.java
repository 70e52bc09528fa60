package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Not in the domain. */
@Violates("each_feature_seals_its_errors")
public sealed interface ChatError extends DomainError {

    record TooLoud() implements ChatError {}
}
