package violations.com.datingtoday.adapters.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;

/** The package has no package-info. */
@Violates({"every_class_is_in_a_known_module_and_feature", "every_package_is_null_marked"})
record MisspeltPackage() {}
