package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record CompliantPortUseCase() implements CompliantPort {

    @Override
    public void ask(Query query) {}
}
