package violations.com.datingtoday.domain.auth.deep.deeper;

import com.datingtoday.bootstrap.architecture.Offends;

/** Its package has no package-info either. */
@Offends({"every_class_has_its_place", "every_package_is_null_marked"})
record TooDeep() {}
