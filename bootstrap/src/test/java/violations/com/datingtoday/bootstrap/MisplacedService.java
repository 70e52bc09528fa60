package violations.com.datingtoday.bootstrap;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.bootstrap.architecture.Violates;

@ApplicationService
@Violates("application_services_are_records")
record MisplacedService() {}
