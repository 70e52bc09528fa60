package violations.com.datingtoday.domain.media;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.vip.Price;

@Violates("features_know_their_elders_alone")
record MediaUsesVip(Price price) {}
