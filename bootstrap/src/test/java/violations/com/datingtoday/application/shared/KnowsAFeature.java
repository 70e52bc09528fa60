package violations.com.datingtoday.application.shared;

import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.auth.AppKey;

@Offends("what_is_shared_knows_no_feature")
record KnowsAFeature(AppKey app) {}
