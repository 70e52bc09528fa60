package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskByTextUseCase() implements AskByText {

    @Override
    public void ask(String text) {}
}
