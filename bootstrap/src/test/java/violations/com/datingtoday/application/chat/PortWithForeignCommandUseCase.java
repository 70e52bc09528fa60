package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record PortWithForeignCommandUseCase() implements PortWithForeignCommand {

    @Override
    public void ask(PortWithTwoParameters.Command command) {}
}
