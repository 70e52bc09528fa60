package violations.com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.UseCase;

@UseCase
record PortWithoutMethodUseCase() implements PortWithoutMethod {}
