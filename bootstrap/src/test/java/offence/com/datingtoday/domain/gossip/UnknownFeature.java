package offence.com.datingtoday.domain.gossip;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("every_class_has_its_place")
record UnknownFeature() {}
