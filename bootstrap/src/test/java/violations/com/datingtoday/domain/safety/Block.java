package violations.com.datingtoday.domain.safety;

import com.datingtoday.bootstrap.architecture.Offends;
import violations.com.datingtoday.domain.profile.BlockedProfile;

@Offends("packages_are_free_of_cycles")
public interface Block {

    BlockedProfile profile();
}
