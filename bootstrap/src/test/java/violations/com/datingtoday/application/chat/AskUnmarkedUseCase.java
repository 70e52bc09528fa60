package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("use_cases_are_hidden_records")
record AskUnmarkedUseCase() implements AskUnmarked {

    @Override
    public void ask() {}
}
