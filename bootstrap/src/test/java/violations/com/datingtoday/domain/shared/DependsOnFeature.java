package violations.com.datingtoday.domain.shared;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppId;

@Violates("shared_code_depends_on_no_feature")
record DependsOnFeature(AppId app) {}
