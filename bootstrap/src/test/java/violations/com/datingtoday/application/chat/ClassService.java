package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.bootstrap.architecture.Violates;

@ApplicationService
@Violates("application_services_are_records")
final class ClassService {}
