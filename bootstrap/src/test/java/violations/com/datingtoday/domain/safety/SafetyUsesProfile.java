package violations.com.datingtoday.domain.safety;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.profile.ProfileUsesSafety;

@Violates("packages_are_free_of_cycles")
public interface SafetyUsesProfile {

    ProfileUsesSafety profile();
}
