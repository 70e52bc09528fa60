package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.Part;
import com.datingtoday.bootstrap.architecture.Offends;

@Part
@Offends("application_services_are_records")
final class ClassPart {}
