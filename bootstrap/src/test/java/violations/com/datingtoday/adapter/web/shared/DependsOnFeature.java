package violations.com.datingtoday.adapter.web.shared;

import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.bootstrap.architecture.Violates;

/** Shown, which is allowed to what is shared. */
@Violates("what_is_shared_knows_no_feature")
public record DependsOnFeature(LogIn logIn) {}
