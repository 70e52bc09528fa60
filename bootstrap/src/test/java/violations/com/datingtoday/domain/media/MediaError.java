package violations.com.datingtoday.domain.media;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

@Violates("every_error_has_a_response")
public sealed interface MediaError extends DomainError {

    record TooLarge() implements MediaError {}
}
