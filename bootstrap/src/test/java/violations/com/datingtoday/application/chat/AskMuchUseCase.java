package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskMuchUseCase() implements AskMuch {

    @Override
    public void ask(Command command, Command another) {}
}
