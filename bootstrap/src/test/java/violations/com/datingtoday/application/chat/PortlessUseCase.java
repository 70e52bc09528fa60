package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.bootstrap.architecture.Violates;

@Violates("use_cases_are_package_private_records")
@UseCase
record PortlessUseCase() {}
