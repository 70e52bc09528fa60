package violations.com.datingtoday.adapter.redis.shared;

import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.AppId;

@Violates("what_is_shared_knows_no_feature")
record DependsOnFeature(AppId app) {}
