package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithTwoUseCasesUseCase() implements PortWithTwoUseCases {

    @Override
    public void execute() {}
}
