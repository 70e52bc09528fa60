package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskTwoOfThemUseCase() implements AskTwoOfThem {

    @Override
    public void ask() {}
}
