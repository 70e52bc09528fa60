package violations.com.datingtoday.bootstrap;

import com.datingtoday.application.shared.Part;
import com.datingtoday.bootstrap.architecture.Offends;

@Part
@Offends("application_services_are_records")
record StrayPart() {}
