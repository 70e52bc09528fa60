package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithForeignCommandUseCase() implements PortWithForeignCommand {

    @Override
    public void execute(PortWithTwoParameters.Command command) {}
}
