package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record CompliantPortUseCase() implements CompliantPort {

    @Override
    public void execute(Query query) {}
}
