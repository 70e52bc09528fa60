package offence.com.datingtoday.adapter.fax.auth;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("every_class_has_its_place")
record UnknownAdapter() {}
