package violations.com.datingtoday.application.shared;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppKey;

@Violates("shared_code_depends_on_no_feature")
record DependsOnFeature(AppKey app) {}
