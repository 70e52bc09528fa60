package violations.com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.bootstrap.architecture.Offends;
import com.datingtoday.domain.auth.PhoneNumber;

/** Know what they do not answer. */
final class FeatureOffenders {

    @Offends("features_know_their_elders_alone")
    record KnowsAStranger(PhoneNumber phone) {}

    @Offends({"features_know_their_elders_alone", "driven_ports_stay_inside_their_feature"})
    record AsksAStranger(AccountInitializer accounts) {}

    private FeatureOffenders() {}
}
