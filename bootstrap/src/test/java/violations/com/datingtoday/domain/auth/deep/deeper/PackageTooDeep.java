package violations.com.datingtoday.domain.auth.deep.deeper;

import com.datingtoday.bootstrap.architecture.Violates;

/** Its package has no package-info either. */
@Violates({"every_class_has_its_place", "every_package_is_null_marked"})
record PackageTooDeep() {}
