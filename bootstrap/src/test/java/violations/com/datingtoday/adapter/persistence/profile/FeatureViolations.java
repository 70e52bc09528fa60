package violations.com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.PhoneNumber;

/** Know what they do not answer. */
final class FeatureViolations {

    @Violates("features_know_their_elders_alone")
    record DependsOnForeignFeature(PhoneNumber phone) {}

    @Violates({"features_know_their_elders_alone", "driven_ports_stay_inside_their_feature"})
    record UsesForeignPort(AccountInitializer accounts) {}

    private FeatureViolations() {}
}
