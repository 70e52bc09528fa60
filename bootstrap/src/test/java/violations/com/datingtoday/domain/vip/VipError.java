package violations.com.datingtoday.domain.vip;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Not the only one of its feature. */
@Violates("each_feature_seals_its_errors")
public sealed interface VipError extends DomainError {

    record TooPoor() implements VipError {}
}
