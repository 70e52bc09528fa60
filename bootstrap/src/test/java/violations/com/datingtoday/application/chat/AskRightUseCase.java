package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskRightUseCase() implements AskRight {

    @Override
    public void ask(Query query) {}
}
