package violations.com.datingtoday.domain.vip;

import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.shared.DomainError;

@Offends("each_feature_seals_its_errors")
public sealed interface OrderError extends DomainError {

    record TooLate() implements OrderError {}
}
