package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskInWordsOfAnotherUseCase() implements AskInWordsOfAnother {

    @Override
    public void ask(AskMuch.Command command) {}
}
