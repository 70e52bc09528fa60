package violations.com.datingtoday.domain.safety;

import com.datingtoday.bootstrap.architecture.Violates;
import violations.com.datingtoday.domain.profile.ProfileUsesSafety;

@Violates("packages_have_no_cycles")
public interface SafetyUsesProfile {

    ProfileUsesSafety profile();
}
