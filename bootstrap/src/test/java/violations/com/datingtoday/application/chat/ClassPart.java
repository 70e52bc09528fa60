package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.bootstrap.architecture.Offends;

@ApplicationService
@Offends("application_services_are_records")
final class ClassPart {}
