package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.UseCase;

/** Harmless. */
@UseCase
record PortWithoutMethodUseCase() implements PortWithoutMethod {}
