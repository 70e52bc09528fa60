package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record PortWithTwoMethodsUseCase() implements PortWithTwoMethods {

    @Override
    public void one() {}

    @Override
    public void two() {}
}
