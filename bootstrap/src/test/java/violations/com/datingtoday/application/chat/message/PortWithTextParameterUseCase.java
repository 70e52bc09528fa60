package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithTextParameterUseCase() implements PortWithTextParameter {

    @Override
    public void execute(String text) {}
}
