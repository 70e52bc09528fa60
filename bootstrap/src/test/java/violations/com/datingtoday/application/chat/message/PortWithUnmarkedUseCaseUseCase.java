package violations.com.datingtoday.application.chat.message;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("use_cases_are_package_private_records")
record PortWithUnmarkedUseCaseUseCase() implements PortWithUnmarkedUseCase {

    @Override
    public void execute() {}
}
