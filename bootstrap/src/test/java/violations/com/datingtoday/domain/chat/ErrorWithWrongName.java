package violations.com.datingtoday.domain.chat;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Not called an error. */
@Violates("each_feature_seals_its_errors")
public sealed interface ErrorWithWrongName extends DomainError {

    record Failure() implements ErrorWithWrongName {}
}
