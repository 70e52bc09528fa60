package violations.com.datingtoday.domain.safety;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.shared.DomainError;

/** Not sealed. */
@Violates("each_feature_seals_its_errors")
public interface UnsealedError extends DomainError {}
