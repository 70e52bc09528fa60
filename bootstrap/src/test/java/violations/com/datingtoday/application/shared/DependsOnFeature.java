package violations.com.datingtoday.application.shared;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppKey;

@Violates("what_is_shared_knows_no_feature")
record DependsOnFeature(AppKey app) {}
