package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.bootstrap.architecture.Violates;

@Violates("use_cases_are_package_private_records")
@UseCase
final class PortWithClassUseCaseUseCase implements PortWithClassUseCase {

    @Override
    public void execute() {}
}
