package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record AskTwiceUseCase() implements AskTwice {

    @Override
    public void one() {}

    @Override
    public void two() {}
}
