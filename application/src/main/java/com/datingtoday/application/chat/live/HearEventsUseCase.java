package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.LiveHearing;
import com.datingtoday.application.shared.UseCase;

@UseCase
record HearEventsUseCase(LiveHearing hearing) implements HearEvents {

    @Override
    public void hear(Command command) {
        hearing.hear(command.hearer());
    }
}
