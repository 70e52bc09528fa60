package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("use_cases_are_hidden_records")
record PortWithUnmarkedUseCaseUseCase() implements PortWithUnmarkedUseCase {

    @Override
    public void ask() {}
}
