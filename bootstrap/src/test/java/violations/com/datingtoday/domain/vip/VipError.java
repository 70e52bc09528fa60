package violations.com.datingtoday.domain.vip;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** The feature has a second error interface. */
@Violates("each_feature_has_one_sealed_error")
public sealed interface VipError extends DomainError {

    record TooExpensive() implements VipError {}
}
