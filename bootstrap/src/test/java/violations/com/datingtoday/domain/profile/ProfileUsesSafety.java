package violations.com.datingtoday.domain.profile;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.safety.SafetyUsesProfile;

/** Safety depends on profile, so this dependency also creates a cycle. */
@Violates({"features_depend_on_listed_features_only", "packages_have_no_cycles"})
public record ProfileUsesSafety(SafetyUsesProfile other) {}
