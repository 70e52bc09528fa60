package violations.com.datingtoday.domain.visitor;

import com.datingtoday.bootstrap.architecture.Violates;

/** The first of 26 types of the package; the rule reports the last one. */
record TooManyTypes() {}

record Type01() {}

record Type02() {}

record Type03() {}

record Type04() {}

record Type05() {}

record Type06() {}

record Type07() {}

record Type08() {}

record Type09() {}

record Type10() {}

record Type11() {}

record Type12() {}

record Type13() {}

record Type14() {}

record Type15() {}

record Type16() {}

record Type17() {}

record Type18() {}

record Type19() {}

record Type20() {}

record Type21() {}

record Type22() {}

record Type23() {}

record Type24() {}

@Violates("packages_have_at_most_25_types")
record Type25() {}
