package violations.com.datingtoday.domain.profile;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.safety.SafetyUsesProfile;

/** The younger feature knows the elder, so this closes a cycle as well. */
@Violates({"features_know_their_elders_alone", "packages_are_free_of_cycles"})
public record ProfileUsesSafety(SafetyUsesProfile block) {}
