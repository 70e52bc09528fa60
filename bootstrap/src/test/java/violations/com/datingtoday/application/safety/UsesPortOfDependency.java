package violations.com.datingtoday.application.safety;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.bootstrap.architecture.Violates;

/** Safety may depend on auth, but not on its driven ports. */
@Violates("driven_ports_are_used_in_their_own_feature")
record UsesPortOfDependency(UserAuths auths) {}
