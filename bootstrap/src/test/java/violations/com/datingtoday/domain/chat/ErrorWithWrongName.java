package violations.com.datingtoday.domain.chat;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

@Violates("each_feature_has_one_sealed_error")
public sealed interface ErrorWithWrongName extends DomainError {

    record Failure() implements ErrorWithWrongName {}
}
