package violations.com.datingtoday.domain.safety;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

@Violates("each_feature_has_one_sealed_error")
public interface UnsealedError extends DomainError {}
