package violations.com.datingtoday.domain.vip;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

@Violates("each_feature_has_one_sealed_error")
public sealed interface OrderError extends DomainError {

    record TooLate() implements OrderError {}
}
