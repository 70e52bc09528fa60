package violations.com.datingtoday.adapter.web.shared;

import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.bootstrap.architecture.Violates;

/** Shared types may be public. */
@Violates("shared_code_depends_on_no_feature")
public record DependsOnFeature(LogIn logIn) {}
