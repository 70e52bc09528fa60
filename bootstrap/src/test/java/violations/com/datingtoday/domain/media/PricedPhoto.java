package violations.com.datingtoday.domain.media;

import com.datingtoday.bootstrap.architecture.Offends;
import violations.com.datingtoday.domain.vip.Price;

@Offends("features_know_their_elders_alone")
record PricedPhoto(Price price) {}
