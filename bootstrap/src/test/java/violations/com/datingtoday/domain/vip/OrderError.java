package violations.com.datingtoday.domain.vip;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

@Violates("each_feature_seals_its_errors")
public sealed interface OrderError extends DomainError {

    record TooLate() implements OrderError {}
}
