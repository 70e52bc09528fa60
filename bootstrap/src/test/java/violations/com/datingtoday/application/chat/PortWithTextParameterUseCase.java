package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record PortWithTextParameterUseCase() implements PortWithTextParameter {

    @Override
    public void ask(String text) {}
}
