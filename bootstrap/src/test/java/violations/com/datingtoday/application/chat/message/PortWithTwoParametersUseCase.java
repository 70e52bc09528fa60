package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithTwoParametersUseCase() implements PortWithTwoParameters {

    @Override
    public void execute(Command command, Command another) {}
}
