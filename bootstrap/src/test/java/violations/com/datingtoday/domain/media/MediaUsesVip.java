package violations.com.datingtoday.domain.media;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.vip.Price;

@Violates("features_depend_on_listed_features_only")
record MediaUsesVip(Price price) {}
