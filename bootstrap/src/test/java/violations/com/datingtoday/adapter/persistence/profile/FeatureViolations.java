package violations.com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.bootstrap.architecture.Violates;
import com.datingtoday.domain.auth.PhoneNumber;

/** Classes that use another feature without implementing one of its ports. */
final class FeatureViolations {

    @Violates("features_depend_on_listed_features_only")
    record DependsOnForeignFeature(PhoneNumber phone) {}

    @Violates({"features_depend_on_listed_features_only", "driven_ports_are_used_in_their_own_feature"})
    record UsesForeignPort(AccountInitializer accounts) {}

    private FeatureViolations() {}
}
