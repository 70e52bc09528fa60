package offence.com.datingtoday.domain.auth.deep;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("every_class_has_its_place")
record TooDeep() {}
