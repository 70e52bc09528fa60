package violations.com.datingtoday.adapter.redis.shared;

import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.auth.AppId;

@Offends("what_is_shared_knows_no_feature")
record KnowsAFeature(AppId app) {}
