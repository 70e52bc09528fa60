package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithTwoMethodsUseCase() implements PortWithTwoMethods {

    @Override
    public void first() {}

    @Override
    public void second() {}
}
