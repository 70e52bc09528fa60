package violations.com.datingtoday.application.safety;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.bootstrap.architecture.Violates;

/** Auth is an elder of safety, but what it asks of the outside is its own affair. */
@Violates("driven_ports_stay_inside_their_feature")
record UsesPortOfDependency(UserAuths auths) {}
