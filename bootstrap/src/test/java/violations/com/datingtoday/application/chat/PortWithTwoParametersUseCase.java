package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record PortWithTwoParametersUseCase() implements PortWithTwoParameters {

    @Override
    public void ask(Command command, Command another) {}
}
